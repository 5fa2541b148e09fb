/** The life of a paper's text: versions, remarks on them, approval, corrections, comparison and verification. */
export const paperLife = {
  'command.circulate-paper': 'Circulate “{title}”',
  'command.finalise-paper': 'Approve “{title}” as final',
  'command.correct-paper': 'Give out the corrected “{title}”',
  'command.begin-correction': 'Begin a correction of “{title}”',
  'command.edit-correction': 'Change the reason of the correction of “{title}”',
  'command.give-up-correction': 'Give up the correction of “{title}”',
  'command.remove-version': 'Withdraw the circulated “{title}”',
  'command.add-remark': 'Record remark “{text}”',
  'command.edit-remark': 'Change remark “{text}”',
  'command.decide-remark': 'Decide on remark “{text}”',
  'command.remove-remark': 'Remove remark “{text}”',
  'history.circulate-paper': 'Circulated: {title}',
  'history.finalise-paper': 'Approved as final: {title}',
  'history.correct-paper': 'Corrected text given out: {title}',
  'history.begin-correction': 'Correction of {title} begun: {reason}',
  'history.edit-correction': 'Reason of the correction of {title} changed: {reason}',
  'history.give-up-correction': 'Correction of {title} given up',
  'history.remove-version': 'Circulated version of {title} withdrawn',
  'history.add-remark': 'Remark recorded: “{text}”',
  'history.edit-remark': 'Remark changed: “{text}”',
  'history.decide-remark': 'Remark decided: “{text}”',
  'history.remove-remark': 'Remark removed: “{text}”',
  'meetings.tab.versions': 'Versions',
  'life.paper-gone': 'Paper of a deleted template',
  'life.state.draft': 'Draft',
  'life.state.circulated': 'Circulated',
  'life.state.final': 'Final',
  'life.state.correcting': 'Being corrected',
  'life.state.corrected': 'Corrected',
  'life.header':
    '{name}: {state, select, draft {draft} circulated {circulated} final {final} correcting {being corrected} other {corrected}}',
  'life.lock.locked':
    'This part is read-only: it was printed in an approved text ({name}, approved on {date} by {by}). To change it, begin a correction.',
  'life.lock.draft':
    'In {language} nothing is approved yet: words in that language can be written beside those of the approved text.',
  'life.lock.delete': 'An approved text keeps this meeting.',
  'life.lock.correct': 'Begin a correction…',
  'life.lock.open': 'Open for a correction: {reason}',
  'life.lock.versions': 'Versions',
  'life.title': 'Where the text stands',
  'life.draft-hint':
    'A circulated version keeps the paper as it is now and gives it a number; the records stay open. The final text is approved: it is kept unchanged, and the records that it printed are locked. Undo asks before it takes either back.',
  'life.standing':
    'Approved by {by}, {date}. The records that it printed are locked until a correction is begun.',
  'life.correction-elsewhere':
    'The records are open for the correction of another paper of this meeting: {reason}',
  'life.note': 'Note on this version',
  'life.circulate': 'Circulate version {number}',
  'life.circulate-both': 'Circulate both languages',
  'life.finalise-both': 'Approve both languages as final',
  'life.done.both-circulated': 'Circulated in both languages',
  'life.done.both-final': 'Approved as final in both languages',
  'life.kept.one': 'Kept is the text in one language: {language}.',
  'life.kept.both':
    'The text in each language is kept as a version of its own ({first}, {second}); both are given out in one step.',
  'life.kept.draft':
    'The text in the other language ({language}) stays a draft. Its words in the outcome and the agenda can be written after this one is approved too, and it is circulated and approved by itself: choose the language above.',
  'life.kept.approved': 'The text in the other language ({language}) is approved already and stays as it is.',
  'life.finalise': 'Approve as final',
  'life.correct': 'Correct…',
  'life.correct-hint':
    'The records open for changes. The approved text stays as it was; the corrected one will say why, from when and what was changed.',
  'life.reason': 'Reason',
  'life.date': 'Date of the correction',
  'life.begin': 'Begin the correction',
  'life.correcting':
    'The records are open. Change what is wrong, then give out the corrected text; they are locked again by it.',
  'life.open.title': 'This is still open in the text that you approve',
  'life.changes.title': 'This differs from the approved text',
  'life.changes.none': 'Nothing differs but the reason and the date of the correction.',
  'life.changes.unknown':
    'What differs could not be found out. Compare the approved text with the records below before you give it out.',
  'life.changes.one': '{place}: “{before}” becomes “{after}”',
  'life.changes.came': '{place}: “{after}” is new',
  'life.changes.went': '{place}: “{before}” is gone',
  'life.changes.more':
    '{count, plural, one {And # more place} other {And # more places}}; comparing with the records shows all of them.',
  'life.changes.go-on': 'Give it out',
  'life.open.back': 'Back to the text',
  'life.open.go-on': 'Approve all the same',
  'life.open.gaps':
    '{count, plural, one {# place is printed} other {# places are printed}} in brackets: {places}.',
  'life.open.remarks':
    '{count, plural, one {# remark of a delegation is} other {# remarks of delegations are}} not decided.',
  'life.open.speakers':
    '{count, plural, one {# speaker is} other {# speakers are}} printed as typed, recognised as nobody: {names}.',
  'life.give-corrected': 'Give out the corrected text',
  'life.give-up': 'Give the correction up',
  'life.not-made': 'The version could not be made: what was approved before cannot be read. Verify it below.',
  'life.done.circulated': 'Version {number} circulated',
  'life.done.final': 'Approved as final, version {number}',
  'life.done.corrected': 'Corrected text given out, version {number}',
  'life.done.begun': 'Correction begun: the records are open',
  'life.done.given-up':
    'Correction given up. What was changed in the records meanwhile stays; compare it with the approved text',
  'life.done.taken-back': 'Circulated version withdrawn',
  'life.version': 'Version {number}',
  'life.by-at': '{by}, {date}',
  'life.corrected-because': '{date, select, none {{reason}} other {Corrected as of {date}: {reason}}}',
  'life.rivals':
    '{count, plural, one {# text was} other {# texts were}} approved apart, on different computers. Compare them; the latest stands, and a correction settles what differs.',
  'life.open': 'Open',
  'life.compare-before': 'Compare with the one before',
  'life.compare-now': 'Compare with the records',
  'life.take-back': 'Withdraw',
  'life.taking-back.title':
    '{count, plural, one {Take back a text that was given out?} other {Take back texts that were given out?}}',
  'life.taking-back.what': 'Undo stops here. The step that it would take back gave out:',
  'life.taking-back.version': '“{title}” ({language}), version {number}, {state}; {by}, {date};',
  'life.taking-back.after':
    'An approval or a circulation is an official act, and somebody may hold the text. If it is taken back, the meeting’s records stand as before it, and Versions shows the text as withdrawn, with your name and the time; what it printed stays kept.',
  'life.taking-back.leave': '{count, plural, one {Leave it given out} other {Leave them given out}}',
  'life.taking-back.go-on': 'Take back',
  'life.taking-out.title':
    '{count, plural, one {Take a text that came with a bundle out again?} other {Take texts that came with a bundle out again?}}',
  'life.taking-out.what':
    'Undo stops here. The step that it would take back brought in a bundle, and with it:',
  'life.taking-out.after':
    'These were given out where the bundle comes from, and stand there whatever is done here. If the step is taken back, everything that came with the bundle leaves this register, and its records stand as before; opened again, the bundle brings the same texts.',
  'life.taking-out.leave': 'Leave what came in',
  'life.taking-out.go-on': 'Take it all out',
  'life.taken-out.by-at': 'Came with a bundle that {by} took back, {date}; it stands where it was given out',
  'life.withdrawn': 'Withdrawn',
  'life.withdrawn.hint':
    'These were given out and taken back. They count no more; what they printed is kept.',
  'life.withdrawn.by-at': 'Withdrawn by {by}, {date}',
  'life.back': 'All versions',
  'life.as-printed': 'The version as it was printed',
  'life.damage.missing':
    'What was printed is not kept in this register any more. Import a bundle of a colleague who still has it: it brings the text back.',
  'life.damage.unreadable':
    'What is kept of this version cannot be read: it was damaged. Import a bundle of a colleague who still has it: it brings the text back.',
  'life.damage.misshapen':
    'What is kept of this version is no paper any more: it was damaged. Import a bundle of a colleague who still has it: it brings the text back.',
  'life.damage.altered':
    'This is not the text that was given out: it was altered since, so it is shown only and not exported. Verify says where. Import a bundle of a colleague who still has the right text: it brings it back.',
  'life.damage.compared':
    '{count, plural, one {Version {numbers} is} other {Versions {numbers} are}} not the text that was given out: altered since. The comparison is shown only and not exported. Verify says where.',
  'life.listed.altered':
    'Not the text that was given out: altered since. Verify says where; a bundle of a colleague who still has the right text brings it back.',
  'life.listed.rewritten':
    'The record of this version was rewritten: its SHA-256 is not the one under which the text was given out. Verify says what was changed; a bundle of a colleague who still has the right text brings it back.',
  'life.damage.stands-in':
    'The approved text is not kept as it was approved: the records are printed in its stead, marked as a draft. Verify it under Versions, and import a bundle of a colleague who still has it: it brings the text back.',
  'life.comparing': 'Comparing the two…',
  'life.compare-failed': 'The two could not be compared. Nothing was changed; try again.',
  'life.gone': 'One of the two versions is not in the register any more. Choose another.',
  'life.verify': 'Verify',
  'life.verify-all': 'Verify all versions',
  'life.verify.untouched': 'Untouched: the text and its record are as they were given out.',
  'life.verify.untold':
    'The text agrees with its hash; the history here does not tell when it was given out.',
  'life.verify.missing': 'The text of this version is not kept here.',
  'life.verify.rewritten': 'What the register says of this version was changed since: {fields}.',
  'life.verify.field.sha256': 'SHA-256',
  'life.verify.field.parts': 'check sums of the passages',
  'life.verify.field.title': 'title',
  'life.verify.field.symbol': 'symbol',
  'life.verify.field.number': 'number',
  'life.verify.field.state': 'state',
  'life.verify.field.language': 'language',
  'life.verify.field.by': 'by whom',
  'life.verify.field.at': 'when',
  'life.verify.field.note': 'note',
  'life.verify.altered':
    'The text was altered. {count, plural, =0 {Nothing else stands there} one {# passage is not as it was given out: {passages}} other {# passages are not as they were given out: {passages}}}. {lost, plural, =0 {} one {# passage is gone.} other {# passages are gone.}}',
  'life.verify.instead': '“{now}” (given out: “{before}”)',
  'life.verify.unreadable': 'The text was altered and cannot be read any more.',
  'life.verify.journal':
    '{count, plural, one {# entry of the history was altered or is missing} other {# entries of the history were altered or are missing}}: what it says of versions cannot be relied on.',
  'life.verify.some':
    '{count, plural, one {# version is} other {# versions are}} not as given out: {which}. What differs stands beside each.',
  'life.verify.all-untouched': '{count, plural, one {# version} other {# versions}} untouched.',
  'life.now': 'Records as they are now',
  'life.from': 'From',
  'life.to': 'To',
  'life.look': 'How the comparison is shown',
  'life.look.beside': 'Side by side',
  'life.look.marked': 'Marked up',
  'life.unchanged': 'The two say the same, word for word.',
  'life.only-changed': 'Only what differs',
  'life.not-there': 'not there',
  'life.remarks': 'Remarks',
  'life.remarks-hint': 'What delegations said of a version, and what became of it.',
  'life.remark.about': 'Version',
  'life.remark.text': 'Remark',
  'life.remark.add': 'Record the remark',
  'life.remark.remove': 'Remove the remark',
  'life.remark.removed': 'Remark removed',
  'life.remark.said-by': 'Said by the delegation of {name}',
  'life.remark.several': '“{words}” names more than one delegation, and a remark is of one.',
  'life.remark.unknown': '“{words}” is not the name of a delegation of this meeting.',
  'life.remark.unnamed': 'Recorded as it is, the remark names no delegation. Choose one if it is theirs.',
  'life.remark.named': 'The remark is recorded as one of {name}.',
  'life.remark.nobody': 'No delegation',
  'life.remark.party': 'Delegation',
  'life.remark.from': 'Through whom',
  'life.remark.date': 'Received',
  'life.remark.kind': 'Kind',
  'life.remark.kind.comment': 'Comment',
  'life.remark.kind.correction': 'Correction',
  'life.remark.place': 'Paragraph',
  'life.remark.proposed': 'Proposed words',
  'life.remark.decision': 'Decision',
  'life.remark.decision.open': 'Open',
  'life.remark.decision.accepted': 'Accepted',
  'life.remark.decision.partly': 'Partly',
  'life.remark.decision.declined': 'Declined',
  'life.remark.decision.noted': 'Noted',
  'life.remark.keys': 'Keys 0 to 4',
  'life.remark.answer': 'Answer',
  'exchange.locked.title': '{name}: its text is approved',
  'exchange.locked.text':
    '{title}, approved on {date} by {by}, keeps the records that it printed. What a file would add to them or change in them waits here until a correction is begun; what it tells of other meetings comes in.',
  'exchange.locked.several':
    'The texts of {count, plural, one {# meeting} other {# meetings}} in here are approved',
  'exchange.locked.several-text':
    'What files would add to their records or change in them waits here until corrections are begun; the rest comes in.',
  'exchange.locked.which': 'Which meetings these are',
  'exchange.locked.correct': 'Begin a correction: {name}',
  'exchange.locked.more': '{count, plural, one {And # more} other {And # more}}',
  'exchange.locked.came':
    '{count, plural, one {# meeting of this text is in the register already} other {# meetings of this text are in the register already}}',
  'exchange.locked.came-text':
    'Only what the text tells of the meetings with approved texts still waits here.',
  'exchange.batch.locked':
    '{count, plural, one {Of # review what concerns meetings with approved texts waits} other {Of # reviews what concerns meetings with approved texts waits}}; begin corrections there to take it in',
  'exchange.bundle.locked':
    '{count, plural, one {# new record stays} other {# new records stay}} out: a text of the meeting was approved here. Begin a correction there, then add the bundle again.',
  'exchange.bundle.locked-values':
    '{count, plural, one {# meeting was} other {# meetings were}} approved here and edited apart: its values stay as approved until a correction is open.',
  'exchange.bundle.approved-there':
    '{count, plural, one {# meeting comes} other {# meetings come}} with an approved text, though its records differ here. Choose the bundle’s values below, or correct the text later.',
  'help.versions': 'Versions, approval, corrections',
  'help.versions.text':
    'On <b>Versions</b> a meeting’s paper is circulated as a numbered version, remarks of delegations are recorded and decided, and the text is approved as final. Under <b>Remarks</b> choose the version, write or paste what was said, over as many lines as it has, and press Ctrl Enter; where it begins with a name of a delegation of the meeting, a former one or an acronym included, that delegation is offered as the one that said it, to be unticked; where it begins with several, or with a name that is no delegation’s there, none is recorded unless you choose one. Each remark then takes its kind, through whom and when it came, the paragraph, the words that are proposed, the decision (the keys 0 to 4 on its line) and the answer; deciding changes no text: that is done in the record. Where something is open in it (a place printed in brackets, a remark not decided, a speaker not found in the register), approving first says what, and you go back or approve all the same. A paper in two languages is kept as a version in each, both in one step or one by one; while only one of them is approved, the words of the outcome and the agenda in the other can still be written. The approved text is kept word for word; the records that it printed are locked, their fields only show what they hold, and imports for that meeting wait. <b>Correct…</b> opens them with a reason and a date; before it is given out everything that differs from the approved text is listed, classification, letterhead and page heads included; the corrected text says what was changed, and the approved one stays as it was. Undo asks before it takes back what was circulated, approved or given out as corrected; what was taken back stays at the end of the page as withdrawn, with who did it and when, and can still be opened, and its number is not given again. Versions are compared side by side or marked up; <b>Verify</b> says whether a version is untouched and, of one that is not, shows the words around what differs; where no other text proves what a passage said, the whole of it. Outside the app <code>npm run convert -- --verify</code> says the same of the versions in a bundle.',
} as const;
