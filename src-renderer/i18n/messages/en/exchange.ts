/** Import, review and export. `review.why.*` are the doubts that readers of prior records name. */
export const exchange = {
  'exchange.title': 'Import & export',
  'exchange.command.open-files': 'Open files to import…',
  'exchange.command.paste': 'Paste a text to import',
  'exchange.command.export': 'Export the register',
  'exchange.command.pack': 'Handover pack…',
  'exchange.pack.action': 'Handover pack…',
  'exchange.pack.title': 'Handover pack of a Chairmanship',
  'exchange.pack.text':
    'One archive for whoever takes over: the register, every approved text as it was approved, minutes without one as a draft, the open recommendations, the contacts, and a page that lists the files with their SHA-256 and says what is missing.',
  'exchange.pack.of': 'Papers of the meetings under',
  'exchange.pack.whole': 'Every Chairmanship',
  'exchange.pack.pdf': 'Papers are put in as PDF.',
  'exchange.pack.no-pdf':
    'A browser cannot print by itself: papers are put in as pages for printing, and the pack says so. The desktop app puts in PDF.',
  'exchange.pack.make': 'Make the pack',
  'exchange.pack.planning': 'Going through the meetings',
  'exchange.pack.running': 'Making the handover pack',
  'exchange.pack.saving': 'Saving the handover pack',
  'exchange.pack.files': 'Archive',
  'exchange.pack.done': 'Handover pack saved: {name}',
  'exchange.pack.made':
    'The pack is made but not saved. It is kept until this window is closed: save it somewhere else without making it again.',
  'exchange.pack.save': 'Save the pack…',
  'exchange.pack.let-go': 'Discard the pack',
  'exchange.pack.failed':
    'The pack could not be made, and nothing was saved. Try again; if it happens again, export the register.',
  'exchange.command.accept-all': 'Accept all of this review',
  'exchange.files.all': 'All files',
  'exchange.files.texts': 'Texts, web pages and bundles',
  'exchange.files.bundle': 'Rapporteur bundle',
  'exchange.pasted': 'Pasted text, {date}',
  'exchange.drop.label': 'Files to import',
  'exchange.drop.title': 'Drop records here',
  'exchange.drop.hint':
    'Closing remarks, minutes, news items, web pages, sheets, or a register from a colleague. Ctrl/⌘ V pastes a text from anywhere on this page.',
  'exchange.open-files': 'Open files…',
  'exchange.paste-text': 'Paste text',
  'exchange.paste.label': 'Text to read',
  'exchange.paste.hint':
    'In English or Russian, as it was published. Nothing is saved before you have confirmed it.',
  'exchange.paste.read': 'Read the text',
  'exchange.reading': 'Reading {count, plural, one {# file} other {# files}}',

  'exchange.outcomes.title': 'Last reading',
  'exchange.outcomes.summary':
    '{read, plural, =0 {Nothing new was read} one {# file read} other {# files read}}{known, plural, =0 {} one {, # known already} other {, # known already}}{failed, plural, =0 {} one {, # could not be read} other {, # could not be read}}.',
  'exchange.outcome.review': 'Review',
  'exchange.outcome.contacts':
    '{count, plural, one {# contact card} other {# contact cards}}: people without a meeting. Compare them with the people of the register; nothing is recorded before that.',
  'exchange.outcome.people-alone':
    '{count, plural, one {# person} other {# people}} in tables that name no meeting. Compare them with the people of the register; if they took part in a meeting, open the list under its attendance instead. Nothing is recorded before that.',
  'exchange.outcome.listed':
    'No meeting was found, but {count, plural, one {# person is} other {# people are}} listed in a table. Compare them with the people of the register, or look at the text; nothing is recorded before that.',
  'exchange.outcome.people': 'Compare with people',
  'exchange.contacts.another':
    'Another list waits under People, with what was decided in it. Bring it in or close it, then open this file again.',
  'exchange.contacts.no-record':
    'They wait under People, to be compared once the register has its first record. Accept a meeting, or start the register, first.',
  'exchange.outcome.meeting': 'Show the meeting',
  'exchange.outcome.read': 'Read. It waits for your review; nothing is in the register yet.',
  'exchange.outcome.accepted': 'Read and accepted: what it tells is in the register.',
  'exchange.outcome.discarded': 'Read and discarded: it waits for nothing.',
  'exchange.outcome.no-meeting':
    'Read, but no meeting was found in it. Open it to make a meeting of it by hand, or keep nothing.',
  'exchange.outcome.in-register':
    'Already in the register: this very file was imported before. Nothing was changed.',
  'exchange.outcome.waiting': 'Already waiting for review: this very file was read before.',
  'exchange.outcome.twice': 'The same as another of these files, so it was read once.',
  'exchange.outcome.bundle': 'A register in one file; its contents are shown below.',
  'exchange.outcome.empty':
    'The file is empty: there are no words in it. The register is unchanged. Check that you chose the right file.',
  'exchange.outcome.binary':
    'This is no text, whatever its name says. The register is unchanged. Open it in the program it belongs to, select all, copy, and paste it here.',
  'exchange.outcome.too-large':
    'Too large: a text may have up to {limit}. The register is unchanged. Split the file and import each part.',
  'exchange.outcome.damaged':
    'The file is damaged or was not copied whole. The register is unchanged. Copy it once more from where it came from.',
  'exchange.outcome.encrypted':
    'The file is locked with a password. The register is unchanged. Open it with the password, save a copy without one, and import the copy.',
  'exchange.outcome.encrypted-mail':
    'The message is encrypted for those it was sent to. The register is unchanged. Open it in your mail program, copy what it says and paste it here; save its attachments and import them.',
  'exchange.outcome.bomb':
    'The file unpacks to far more than a document can hold, as files made to do harm do. It was not unpacked; the register is unchanged. Ask whoever sent it.',
  'exchange.outcome.scan':
    '{pages, plural, one {The page is a picture} other {All # pages are pictures}}: a scan without text. The register is unchanged. Run it through text recognition (OCR) and import the result, or paste what it says.',
  'exchange.outcome.crashed':
    'There was not enough memory to read this file. The register is unchanged. Split the file and import each part.',
  'exchange.outcome.too-long':
    'Reading this file took longer than two minutes and was given up; the other files are read all the same. The register is unchanged. Split the file and import each part, or paste what it says.',
  'exchange.outcome.too-much-within':
    '{count, plural, one {# file in it was} other {# files in it were}} not read: {names}. Of one file no more than 2,000 files and 200 MB are taken out. The others were read. Unpack it and import what is missing.',
  'exchange.outcome.too-deep':
    '{count, plural, one {# file in it was} other {# files in it were}} not read: {names}. It stands in a file within a file within a file, and further in nothing is read. Save it by itself and import it.',
  'exchange.outcome.more': '{count, plural, one {# more} other {# more}}',
  'exchange.outcome.cancelled': 'Not read: you cancelled. What was read before is kept for review.',
  'exchange.outcome.failed':
    'This file could not be read. The register is unchanged. Open it, select all, copy, and paste the text here.',
  'exchange.outcome.unsupported.pptx':
    'PowerPoint presentations cannot be read yet. Open it, copy the text, and paste it here.',
  'exchange.outcome.unsupported.old-office':
    'Documents of Word 97–2003 (.doc) and workbooks of its time (.xls) are not read. The register is unchanged. Open it in Word, Excel or LibreOffice, save it as .docx or .xlsx, and import that.',
  'exchange.outcome.unsupported.outlook':
    'A message in Outlook’s own form (.msg), which is not read. Open it in Outlook, save it as .eml, as a web page or as text, and import that; import its attachments beside it.',
  'exchange.outcome.unsupported.image':
    'This is a picture. The app does not read text from pictures; type or paste what it says.',
  'exchange.outcome.unsupported.archive': 'This is an archive. Unpack it and open the files in it.',
  'exchange.outcome.unsupported.program': 'This is a program, not a text. It was not opened.',
  'exchange.outcome.unsupported.bundle': 'A register in one file; its contents are shown below.',

  'exchange.waiting.title': '{count, plural, =0 {Waiting for review} other {Waiting for review · #}}',
  'exchange.waiting.none': 'Nothing is waiting. What you open or paste is listed here until you accept it.',
  'exchange.waiting.line':
    '{meetings, plural, =0 {no meeting found} one {# meeting} other {# meetings}}{touched, plural, =0 {} one { · # decision} other { · # decisions}} · read {when}',
  'exchange.waiting.discard': 'Discard {name}',
  'exchange.waiting.discarded': 'Discarded: {name}. The register is unchanged.',

  'exchange.export.title': 'The whole register in one file',
  'exchange.export.text':
    'A bundle holds every record, the history and the attached files, to keep as a copy or to open on another laptop. The tables hold the records alone, a CSV file for each kind, to be read by a spreadsheet or another program.',
  'exchange.export.waiting':
    '{count, plural, one {# review waits and is} other {# reviews wait and are}} not in a bundle: what has not been accepted stays on this computer.',
  'exchange.export.action': 'Export the register…',
  'exchange.export.originals': 'With the originals',
  'exchange.export.with-originals':
    '{count, plural, one {# file} other {# files}} that records were read from, {size}, go along.',
  'exchange.export.without-originals':
    '{count, plural, one {# file} other {# files}}, {size}, stay here. Their texts go along, so that each fact still leads to its place.',
  'exchange.export.tables': 'All records as tables (CSV)…',
  'exchange.export.tables-failed':
    'The tables could not be written. Nothing in the register is lost. Try again.',
  'exchange.export.running': 'Exporting…',
  'exchange.export.done': 'The register was exported to {name}',
  'exchange.export.done-without':
    'The register was exported to {name}. {count, plural, one {The original file of # source is} other {The original files of # sources are}} not in this register, and so not in the export: {first}{count, plural, one {} other {, …}}. What was recorded from {count, plural, one {it} other {them}} is there. If the originals are needed, import the files again, or a bundle that has them.',
  'exchange.export.never': 'Never exported from this computer yet.',
  'exchange.export.last': 'Last exported {when}.',
  'exchange.export.too-large':
    'The register is larger than one bundle can hold. Nothing was written; nothing in the register is lost.',
  'exchange.export.failed': 'The bundle could not be written. Nothing in the register is lost. Try again.',

  'exchange.damaged.title':
    '{count, plural, one {# text is not what it was} other {# texts are not what they were}}',
  'exchange.damaged.altered':
    '{meeting}: “{title}” ({language}), version {number}, {state}: its text was altered since it was given out',
  'exchange.damaged.rewritten':
    '{meeting}: “{title}” ({language}), version {number}, {state}: its text and its hash were rewritten since it was given out',
  'exchange.damaged.missing':
    '{meeting}: “{title}” ({language}), version {number}, {state}: its text is not kept any more',
  'exchange.damaged.file': '{name}: the file was altered since it was kept',
  'exchange.damaged.source':
    '{name}: the text that was read from this source is not kept any more; what was recorded from it is, but not its places in the text. Import the same file again, or a bundle that has it',
  'exchange.damaged.goes-along':
    'The register can be written all the same: it opens, these go along as they are now, and whoever opens it is told the same. An earlier export may hold the right text: keep it.',
  'exchange.damaged.comes-in':
    'They would come in as they are, and Versions would say so; a sound text that is here already is never replaced. If you did not expect that, ask whoever gave you the file before you add it.',
  'exchange.mended.title':
    'The bundle brings back {count, plural, one {# text that was altered or lost here} other {# texts that were altered or lost here}}',
  'exchange.mended.comes-back':
    'What comes back agrees with the SHA-256 kept with it, a rewritten record with the history of this register. It stays when the rest is undone: taking it back would damage the texts again. The history says so.',
  'exchange.mended.action': 'Bring back {count, plural, one {# text} other {# texts}}',
  'exchange.mended.done':
    '{count, plural, one {# text is again what it was.} other {# texts are again what they were.}}',
  'exchange.damaged.export': 'Export all the same',
  'exchange.damaged.pack': 'Make the pack all the same',
  'exchange.bundle.checking': 'Checking the bundle',
  'exchange.bundle.title': 'Bundle: {name}',
  'exchange.bundle.process': 'Process',
  'exchange.bundle.exported': 'Exported',
  'exchange.bundle.meetings': 'Meetings in it',
  'exchange.bundle.originals': 'Originals',
  'exchange.bundle.without-originals':
    '{count, plural, one {# source comes} other {# sources come}} without the original; the texts are there. Originals that you have stay.',
  'exchange.bundle.fresh': 'New records',
  'exchange.bundle.same': 'Already here, the same',
  'exchange.bundle.differing': 'Here with other values',
  'exchange.bundle.listed': '{count, plural, =0 {0} other {# (listed below)}}',
  'exchange.bundle.united': 'Taken away by a merge here since',
  'exchange.bundle.united-out': '{count, plural, one {# (does not come back)} other {# (do not come back)}}',
  'exchange.bundle.adopt-text':
    'Your register is empty, so the bundle is taken over whole, with its history.',
  'exchange.bundle.add-text':
    'What is missing is added. Where the two differ, the value marked below will stand: the one that one side alone changed, else yours. All of it is one step that can be undone.',
  'exchange.bundle.adopt': 'Open this register',
  'exchange.bundle.add':
    '{taken, plural, =0 {{count, plural, =0 {Nothing to add} one {Add # record} other {Add # records}}} one {{count, plural, =0 {Take over {taken, number} value} one {Add # record, take over {taken, number} value} other {Add # records, take over {taken, number} value}}} other {{count, plural, =0 {Take over {taken, number} values} one {Add # record, take over {taken, number} values} other {Add # records, take over {taken, number} values}}}}',
  'exchange.bundle.added':
    '{count, plural, =0 {{taken, plural, =0 {{kept, plural, =0 {Everything was here already} other {Nothing was changed}}} one {# value taken over} other {# values taken over}}} one {# record added} other {# records added}}{count, plural, =0 {} other {{taken, plural, =0 {} one {, # value taken over} other {, # values taken over}}}}{kept, plural, =0 {} one {; # stays as it is here} other {; # stay as they are here}}',
  'exchange.bundle.adopted': 'Register opened: {count, plural, one {# record} other {# records}}',
  'exchange.bundle.refused': '“{name}” was not opened',
  'exchange.bundle.unchanged': 'Your register is unchanged.',
  'exchange.bundle.error.not-a-bundle':
    'This is not a Rapporteur bundle. Choose a file that was exported from Rapporteur.',
  'exchange.bundle.error.cut-off':
    'The end of the file is missing, as after an interrupted copy. Copy it once more.',
  'exchange.bundle.error.altered':
    'The file was changed after it was exported ({part} is not what it was). Ask for a fresh export.',
  'exchange.bundle.error.missing-part': 'A part of the bundle is missing ({part}). Ask for a fresh export.',
  'exchange.bundle.error.unexpected-part':
    'There is something in the bundle that does not belong there ({part}). Ask for a fresh export.',
  'exchange.bundle.error.newer-version':
    'The bundle was written by a newer version of Rapporteur. Update the app, then open it again.',
  'exchange.bundle.error.zip-bomb':
    'The file is damaged, or was made to do harm: it would unpack to far more than it is. It was not unpacked. Ask for a fresh export from somebody you trust.',
  'exchange.bundle.error.damaged-record':
    'A record in it is damaged ({table}, line {line}). Ask for a fresh export.',
  'exchange.bundle.error.broken-journal':
    'Its history is damaged or was changed (line {line}). Ask for a fresh export.',
  'exchange.bundle.error.crashed':
    'There was not enough memory to open it. Close other programs and try again.',
  'exchange.bundle.error.too-long':
    'It took far longer to check than a bundle of its size does, and was given up. Ask for a fresh export.',
  'exchange.bundle.error.cancelled': 'The check was cancelled.',
  'exchange.bundle.error.too-large': 'It is larger than this computer can open.',
  'exchange.bundle.error.failed': 'It could not be read. Ask for a fresh export.',

  'exchange.accept.added': '{name} added',
  'exchange.accept.joined': '{name}: joined with what the register had',
  'exchange.accept.several':
    '{added, plural, =0 {} one {# meeting added} other {# meetings added}}{joined, plural, =0 {} other {{added, plural, =0 {} other {, }}# joined}}',
  'exchange.accept.known': 'Everything was in the register already; nothing was changed',
  'exchange.accept.competing':
    '{count, plural, one {# differing value kept beside} other {# differing values kept beside}}',
  'exchange.accept.other-wordings':
    '{count, plural, one {# paragraph differs: its words stay, the other wording is kept beside} other {# paragraphs differ: their words stay, the other wording is kept beside}}{statements, plural, =0 {} one { with its # statement} other { with its # statements}}',
  'exchange.accept.left-out': '{count, plural, one {# open fact left out} other {# open facts left out}}',
  'exchange.accept.problems':
    '{count, plural, one {# value could not be entered and was left out} other {# values could not be entered and were left out}}',
  'exchange.accept.staying':
    '{count, plural, one {# record that was to be removed stays: it was edited since, another source has it, or it is of another meeting} other {# records that were to be removed stay: they were edited since, another source has them, or they are of another meeting}}',
  'exchange.accept.failed':
    'The review could not be accepted. The register is unchanged and your decisions are kept. Try again.',

  'exchange.review.title': 'Review: {name}',
  'exchange.review.more-files': '{count, plural, one {and # more file} other {and # more files}}',
  'exchange.review.later': 'Later',
  'exchange.review.accept-sure': 'Accept what is sure',
  'exchange.review.accept-all':
    '{left, select, none {{open, plural, =0 {Accept all} other {Accept all, # as read}}} other {{open, plural, =0 {Accept the rest} other {Accept the rest, # as read}}}}',
  'exchange.review.sure': '{count, plural, one {# fact sure} other {# facts sure}}',
  'exchange.review.open': '{count} to decide',
  'exchange.review.dropped': '{count, plural, one {# passage dropped} other {# passages dropped}}',
  'exchange.review.unplaced':
    '{count, plural, =0 {nothing unplaced} one {# passage unplaced} other {# passages unplaced}}',
  'exchange.review.status': '{sure} sure, {open} to decide',
  'exchange.review.source': 'Source text',
  'exchange.review.sources': 'Files',
  'exchange.review.text-of': 'Text of {name}',
  'exchange.review.facts': 'Recognised facts',
  'exchange.review.legend': 'What the marks mean',
  'exchange.review.gone': 'This review is no longer here',
  'exchange.review.gone-text': 'It was accepted or discarded. What was accepted is in the register.',
  'exchange.review.back': 'To import & export',
  'exchange.review.no-meeting': 'No meeting was found in this text',
  'exchange.review.no-meeting-text':
    'Nothing in it tells of a meeting that took place or is planned. You can make a meeting of it by hand, with this text as its source, or keep nothing.',
  'exchange.review.make-meeting': 'Make a meeting by hand',
  'exchange.review.keep-nothing': 'Keep nothing',

  'exchange.process.label': 'Whose register is this?',
  'exchange.process.hint': 'The name of the process heads every paper. It can be changed later.',
  'exchange.process.required': 'Write the name of the process first.',

  'exchange.match.title': 'Already in the register',
  'exchange.match.possible': 'Perhaps in the register',
  'exchange.match.question': 'One meeting or two',
  'exchange.match.asked':
    'Say first whether it is the same meeting; otherwise the register would hold it twice.',
  'exchange.match.from': 'from {files}',
  'exchange.match.why': '{count, plural, other {same}} {why}',
  'exchange.match.reason.type': 'kind of meeting',
  'exchange.match.reason.ordinal': 'number',
  'exchange.match.reason.date': 'date',
  'exchange.match.reason.place': 'place',
  'exchange.match.join': 'Join the two',
  'exchange.match.joined': 'Will be joined',
  'exchange.match.join-other': 'Join with {name}',
  'exchange.match.new': 'Make a new meeting',
  'exchange.match.becomes':
    'The {field, select, type {kind} ordinal {number} date {date} city {city} country {country} stateOfAffairs {state of affairs} modality {form} level {level} other {value}} becomes {value}.',
  'exchange.match.which':
    'Which {field, select, type {kind} ordinal {number} date {date} city {city} country {country} stateOfAffairs {state of affairs} modality {form} level {level} approximateAttendance {number of participants} other {value}} is to stand? The other is kept beside it.',
  'exchange.match.ours': '{value} (register)',
  'exchange.match.theirs': '{value} (this text)',
  'exchange.competing.use': 'Use “{value}” instead',
  'exchange.competing.use-of': 'Use “{value}” ({file})',

  'exchange.group.meeting': 'Meeting',
  'exchange.group.meeting-of': 'Meeting {number} of {count}',
  'exchange.group.organisers': 'Organisers · {count}',
  'exchange.group.delegations': 'Delegations · {count}',
  'exchange.group.people': 'People · {count}',
  'exchange.group.agenda': 'Agenda · {count}',
  'exchange.group.outcome':
    'Outcome · {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {statements, plural, one {# statement} other {# statements}}',
  'exchange.group.interventions': 'Interventions · {count}',
  'exchange.group.documents': 'Documents · {count}',
  'exchange.group.context': 'Projects and related events · {count}',
  'exchange.group.tags': 'Themes and SDGs · {count}',
  'exchange.group.process': 'Statuses and Chairmanships · {count}',
  'exchange.group.source': '{count, plural, one {The source itself} other {The sources themselves}}',

  'exchange.fact.kind': 'Type',
  'exchange.fact.title': 'Title',
  'exchange.fact.date': 'Date',
  'exchange.fact.place': 'Place',
  'exchange.fact.venue': 'Venue',
  'exchange.fact.modality': 'Form',
  'exchange.fact.theme': 'Theme',
  'exchange.fact.purposes': 'Purpose',
  'exchange.fact.stateOfAffairs': 'Held or planned',
  'exchange.fact.level': 'Level',
  'exchange.fact.approximateAttendance': 'Participants',
  'exchange.fact.organisers': 'Organiser',
  'exchange.fact.delegations': 'Delegation',
  'exchange.fact.people': 'Person',
  'exchange.fact.paragraphs': 'Paragraph',
  'exchange.fact.agenda': 'Point of the agenda',
  'exchange.fact.agenda-session': 'Session',
  'exchange.fact.agenda-minutes': '{count, plural, one {# minute} other {# minutes}}',
  'exchange.fact.interventions': 'Intervention',
  'exchange.fact.documents': 'Document',
  'exchange.fact.projects': 'Project',
  'exchange.fact.relatedEvents': 'Event',
  'exchange.fact.themes': 'Theme',
  'exchange.fact.sdgs': 'SDG',
  'exchange.fact.sdg': 'SDG {goal}',
  'exchange.fact.status': 'Status',
  'exchange.fact.chairmanship': 'Chair',
  'exchange.fact.source': 'Source',
  'exchange.fact.not-stated': 'Not stated',
  'exchange.fact.quoted': '“{text}”',
  'exchange.fact.no-number': 'no number',
  'exchange.fact.speaker-unknown': 'Speaker not stated',
  'exchange.fact.donor': 'funded by {name}',
  'exchange.fact.as-of': 'as of {date}',
  'exchange.fact.from': 'from {date}',
  'exchange.fact.published': 'published {date}',
  'exchange.fact.modified': 'changed {date}',
  'exchange.known-today': 'known today as {name}; kept as printed',

  'exchange.state.sure': 'Sure',
  'exchange.state.ask': 'To decide',
  'exchange.state.accepted': 'Accepted',
  'exchange.state.corrected': 'Corrected',
  'exchange.state.dropped': 'Dropped',

  'exchange.action.accept': 'Accept',
  'exchange.action.leave-open': 'Leave open',
  'exchange.action.edit': 'Edit',
  'exchange.action.complete': 'Complete',
  'exchange.action.drop': 'Drop',
  'exchange.action.restore': 'Restore',
  'exchange.action.as-read': 'As it was read',
  'exchange.action.done': 'Done',
  'exchange.action.drop-statement': 'Drop this statement',
  'exchange.action.restore-statement': 'Restore statement {number}',

  'exchange.field.type': 'Type',
  'exchange.field.ordinal': 'Number',
  'exchange.field.city': 'City',
  'exchange.field.country': 'Country',
  'exchange.field.count': 'Number of participants',
  'exchange.field.text': 'Text',
  'exchange.field.statement': 'Statement {number}',
  'exchange.field.actor': 'Who',
  'exchange.field.verb': 'Verb',
  'exchange.field.class': 'Class',
  'exchange.field.follow-up': 'Follow-up',
  'exchange.field.addressees': 'Addressees, one a line',
  'exchange.field.party': 'State or organisation',
  'exchange.field.role': 'Role',
  'exchange.field.capacity': 'In what capacity',
  'exchange.field.printed-name': 'Name as printed',
  'exchange.field.annotation': 'Annotation',
  'exchange.field.category': 'Section',
  'exchange.field.attendance': 'Attendance',
  'exchange.field.honorific': 'Form of address',
  'exchange.field.name': 'Name',
  'exchange.field.function': 'Function',
  'exchange.field.speaker': 'Speaker',
  'exchange.field.kind': 'Kind',
  'exchange.field.title': 'Title',
  'exchange.field.relation': 'What became of it',
  'exchange.field.donor': 'Donor',
  'exchange.field.status': 'Status',
  'exchange.field.as-of': 'As of',
  'exchange.field.label': 'Period',
  'exchange.field.goal': 'Number of the goal',

  'exchange.mark.title': 'Meeting',
  'exchange.mark.date': 'Date',
  'exchange.mark.place': 'Place',
  'exchange.mark.state': 'State',
  'exchange.mark.organisation': 'Organisation',
  'exchange.mark.person': 'Person',
  'exchange.mark.actor': 'Actor',
  'exchange.mark.verb': 'Verb',
  'exchange.mark.detail': 'Detail',
  'exchange.mark.dropped': 'Dropped',
  'exchange.mark.unplaced': 'Not placed: neither recognised nor noise. It stays in the source.',
  'exchange.mark.unplaced-short': 'Not placed',
  'exchange.dropped.navigation': 'Dropped: navigation of the web page',
  'exchange.dropped.links': 'Dropped: links to other pages',
  'exchange.dropped.appeal': 'Dropped: an appeal for donations or the like',
  'exchange.dropped.copyright': 'Dropped: a copyright notice',
  'exchange.dropped.running-head': 'Dropped: a running header or footer',
  'exchange.dropped.page-number': 'Dropped: a page number',
  'exchange.dropped.comment': 'Kept apart: a comment in the margin',
  'exchange.dropped.header': 'Dropped: a header of the message',
  'exchange.dropped.quoted': 'Kept apart: quoted from an earlier message',
  'exchange.dropped.signature': 'Kept apart: the signature of the message',
  'exchange.dropped.other': 'Dropped as noise',

  'exchange.why.uncertain': 'uncertain',
  'exchange.why.no-year': 'the year is not stated',
  'exchange.why.missing-kind': 'what kind of meeting it was is not stated',
  'exchange.why.missing-date': 'the date is not stated',
  'exchange.why.missing-place': 'the place is not stated',
  'review.why.addressee': 'whom it asks is not plainly said',
  'review.why.adopted-elsewhere': 'adopted here, or only referred to?',
  'review.why.ambiguous-date': 'day and month can be read either way',
  'review.why.bent-name': 'the name is printed in another case: put it in the nominative',
  'review.why.competing': 'the sources state different values',
  'review.why.counted-from-report':
    'counted from the day of the report, as it says “yesterday” or names a day of the week',
  'review.why.unlisted-city':
    'the text says that it was held there; the list of cities does not have the name',
  'review.why.day-of-report': 'the day of the report; the text gives no day for the meeting itself',
  'review.why.place-of-report':
    'where the report was given out; the text does not say that the meeting was there',
  'review.why.mixed-tense': 'the text speaks of it as both planned and held',
  'review.why.names-a-need': 'a need, or something that was agreed?',
  'review.why.row-of-parties': 'named in a row, but the text does not say that they took part',
  'review.why.state-of-the-place':
    'a body of a State named without its State: of the State where the meeting was?',
  'review.why.of-one-party': 'said of parties by name, perhaps not by all who met',
  'review.why.nearby-sentence': 'the speaker is named in a sentence nearby',
  'review.why.told-to-press': 'it was told to journalists, perhaps not at the meeting',
  'review.why.no-speaker-beside': 'nobody is named beside the words',
  'review.why.not-a-meeting-role': 'a role of its own, or only at this meeting?',
  'review.why.participant-or-member': 'took part: as a member, or as a guest?',
  'review.why.perhaps-twice':
    'perhaps the same person as one named in another script: look whether they are one',
  'review.why.perhaps-venue': 'stands beside the place and the day: the house it was held in?',
  'review.why.planned': 'announced, perhaps not held',
  'review.why.presumed-held': 'the text does not say that it was held',
  'review.why.presence-implied': 'named, but was it in the room?',
  'review.why.time-zone': 'the day depends on the time zone of the place',
  'review.why.unknown-organisation': 'this organisation is not known to the app',
  'review.why.heading': 'a short line without a number: a heading of the paragraphs below?',
  'review.why.unnumbered': 'a sentence without a number: part of the outcome?',
  'review.why.weak-type': 'the kind of meeting is only hinted at',
  'review.why.which-meeting': 'it may belong to another meeting',

  'exchange.note.tracked-changes':
    '{count, plural, one {# tracked change was} other {# tracked changes were}} taken as accepted.',
  'exchange.note.comments':
    '{count, plural, one {# comment is} other {# comments are}} kept apart, at the end of the text.',
  'exchange.note.footnotes':
    '{count, plural, one {# footnote stands} other {# footnotes stand}} at the end of the text.',
  'exchange.note.macros': 'The file holds macros. They were neither run nor kept in the text.',
  'exchange.note.outside-links': 'The file refers to something outside it. It was not fetched.',
  'exchange.note.pages-without-text':
    '{count, plural, one {# page is a picture} other {# pages are pictures}} and could not be read.',
  'exchange.note.attachments':
    '{count, plural, one {# attached file was} other {# attached files were}} read as a file of its own.',
  'exchange.note.hidden':
    '{count, plural, one {# hidden passage, row or column was} other {# hidden passages, rows or columns were}} read like the rest.',
  'exchange.note.hidden-sheets':
    '{count, plural, one {A sheet is hidden in the file: {names}.} other {# sheets are hidden in the file: {names}.}} What was not taken of them stays unplaced in the text.',
  'exchange.note.repeats':
    '{count, plural, one {An event comes again} other {# events come again}}: {names}. Each time was read as a meeting of its own; look at whether all of them took place.',
  'exchange.note.repeats-left':
    '{count, plural, one {An event comes again} other {# events come again}} oftener, longer or in another way than is counted out: {names}. The rule stands in the text; enter by hand what is missing.',
  'exchange.note.mixed-encoding':
    'Parts of the file are in another encoding; {count, plural, one {# line was} other {# lines were}} read by it. Look at them.',
  'exchange.note.own-entities':
    'The file defines abbreviations of its own that can make it swell or draw in other files. They were left as they stand.',
  'exchange.note.cut': 'The file is longer than can be read; its end is missing.',
} as const;
