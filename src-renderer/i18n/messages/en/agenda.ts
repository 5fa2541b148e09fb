/** The agenda of a meeting: its sessions and points. */
export const agenda = {
  'command.add-agenda-item': 'Add point “{name}” to the agenda',
  'command.edit-agenda-item': 'Change point “{name}” of the agenda',
  'command.move-agenda-item': 'Move point “{name}” in the agenda',
  'command.remove-agenda-item': 'Remove point “{name}” from the agenda',
  'command.add-agenda': 'Add an agenda of {count, plural, one {# line} other {# lines}}',
  'command.carry-over': 'Carry over “{name}”',
  'history.add-agenda-item':
    '{name, select, none {Point added to the agenda} other {Point added to the agenda: “{name}”}}',
  'history.edit-agenda-item':
    '{name, select, none {Point of the agenda} other {Point “{name}”}} changed: {fields}',
  'history.move-agenda-item': '{name, select, none {Point of the agenda moved} other {Point “{name}” moved}}',
  'history.remove-agenda-item':
    '{name, select, none {Point of the agenda removed} other {Point “{name}” removed from the agenda}}',
  'history.add-agenda': 'Agenda of {count, plural, one {# line} other {# lines}} added',
  'history.carry-over':
    '{name, select, none {Point carried over} other {“{name}” carried over from an earlier meeting}}',

  'agenda.list': 'Agenda',
  'agenda.counts': 'The agenda in figures',
  'agenda.count.points': '{count, plural, one {<b>#</b> point} other {<b>#</b> points}}',
  'agenda.count.sessions': '{count, plural, one {<b>#</b> session} other {<b>#</b> sessions}}',
  'agenda.keys':
    'Enter adds the next point, Alt and the up or down arrow move it, also into the next session. Times in italics follow from the lengths.',
  'agenda.empty.title': 'No agenda yet',
  'agenda.empty.text':
    'Paste the agenda as it was circulated, or write the first point. Sessions, numbers and hours are found in the text.',
  'agenda.drag': 'Drag to move',
  'agenda.in-language': '{field}, {language}',
  'agenda.missing': 'Not in {language} yet',
  'agenda.minutes': '{minutes, number} min',
  'agenda.cited': '{reference}, item {number}',

  'agenda.session': 'Session',
  'agenda.session.head': 'Heading of session {position}',
  'agenda.session.title': 'Title of the session',
  'agenda.session.points': 'Points of session {name}',
  'agenda.session.removed': 'The session was removed; its points stay in the agenda',

  'agenda.point': 'Point {number}',
  'agenda.point.number': 'Number; a dash for none',
  'agenda.point.title': 'Title of the point',
  'agenda.point.untitled': 'Without a title',
  'agenda.point.annotation': 'Annotation',
  'agenda.point.annotate': 'Add an annotation',
  'agenda.point.starts': 'Start',
  'agenda.point.computed': 'Start; {time} follows from the lengths',
  'agenda.point.length': 'Length',
  'agenda.point.length-error': 'Write a length such as 30 or 1:30.',
  'agenda.point.overlaps': 'It begins before the point before it ends.',
  'agenda.point.overlap-mark': 'overlaps',
  'agenda.point.more': 'More for {name}',
  'agenda.point.add': 'Add a point',
  'agenda.point.add-outside': 'Add a point outside the sessions',
  'agenda.point.add-first': 'Write the first point',
  'agenda.point.remove': 'Remove the point',
  'agenda.point.removed': 'The point was removed from the agenda',

  'agenda.carried': 'carried over from {point}',
  'agenda.carried.set': 'Carried over from…',
  'agenda.carried.choose': 'Carry over from an earlier meeting…',
  'agenda.carried.remove': 'It is not carried over',
  'agenda.carried.done': '“{title}” was carried over',

  'agenda.paste': 'Paste an agenda',
  'agenda.paste.title': 'Pasted agenda',
  'agenda.paste.field': 'Text of the agenda',
  'agenda.paste.placeholder': 'Paste the agenda here, in English, Russian or both…',
  'agenda.paste.read': 'What was recognised',
  'agenda.paste.nothing': 'What is recognised in the text stands here.',
  'agenda.paste.hint':
    'Correct the text where something was read wrongly; nothing counts until it is added, after what is there.',
  'agenda.paste.add': 'Add {count, plural, =0 {the agenda} one {# line} other {# lines}}',
  'agenda.paste.done': '{count, plural, one {# line} other {# lines}} added to the agenda',

  'help.agenda': 'The agenda',
  'help.agenda.text':
    'Under <b>Agenda</b> stand the sessions with their points, and points outside a session. Paste the agenda as it was circulated, in English, Russian or both: lines such as <code>09:30–10:00 Opening</code>, <code>1. Adoption of the agenda</code> or <code>Session II: …</code> are recognised and shown before they count. {enter} adds the next point, Alt with the up or down arrow moves it, also from session to session; the grip at its left does the same by dragging. A number and a start in italics follow from the order and from the lengths; what you write instead stays. A dash as number says that a break bears none. A point that an earlier meeting left open is carried over from the field below, and says where it comes from.',
} as const;
