/** Word files of papers that were edited by hand: what is asked before they are replaced, and bringing their changes in. */
export const hand = {
  'command.bring-in': '{count, plural, one {Bring in # change} other {Bring in # changes}} of “{name}”',
  'history.bring-in': '{count, plural, one {# change} other {# changes}} brought in from “{name}”',
  'hand.files': 'Word files',
  'hand.command': 'Bring in changes from a Word file…',
  'hand.menu': 'A Word file that came back',
  'hand.ask.title': '“{name}” was edited by hand',
  'hand.ask.what': 'This file was exported from the register ({paper}) and changed since.',
  'hand.ask.what-unknown': 'This file was exported from a register and changed since.',
  'hand.ask.found':
    '{count, plural, =0 {Its words are as they were written} one {Its words differ in # place} other {Its words differ in # places}}{comments, plural, =0 {.} one {, and it holds # comment.} other {, and it holds # comments.}}',
  'hand.ask.no-words':
    '{already, plural, =0 {Its words are as they were written: only its look may have been changed.} other {All changed words stand in the register already. Its look may have been changed too.}}',
  'hand.ask.other-meeting': 'It is a paper of another meeting. Bring its changes in there.',
  'hand.ask.not-compared': 'The changes in it could not be read.',
  'hand.ask.unreadable': '“{name}” could not be looked into',
  'hand.ask.unreadable-why':
    'A Word file of this name lies there. It may have a password, be damaged, or be larger than any paper: whether somebody edited it is not known here.',
  'hand.ask.unreadable-kept':
    'A Word file of this name lies there and cannot be read: it may be in use, or larger than any paper. It is not replaced. Save beside it, or close it and try again.',
  'hand.ask.replace': 'Replace',
  'hand.ask.keep-both': 'Keep both',
  'hand.ask.bring-in': 'Bring the changes in',
  'hand.unseen.gone': '“{name}” is not where it was saved',
  'hand.unseen.gone.why':
    'The paper was saved to this file last. It was moved, renamed or deleted since, so that it cannot be looked at for changes made by hand.',
  'hand.unseen.no-leave': '“{name}” was not looked into',
  'hand.unseen.no-leave.why':
    'The paper was saved to this file last. The browser was not allowed to read it, so that it is not known whether somebody changed it since.',
  'hand.unseen.hint':
    'Saved under another name, the paper replaces nothing. Changes in the earlier file can be brought in at any time: Export, “Bring in changes from a Word file”.',
  'hand.unseen.look': 'Allow and look',
  'hand.unseen.other-name': 'Save under another name…',
  'hand.locked':
    'An approved text printed these records: they do not change. Begin a correction under Versions, then bring the changes in.',
  'hand.title': 'Changes in “{name}”',
  'hand.none': 'Bring in changes from a Word file',
  'hand.hint':
    'Choose a Word file that was exported here and edited since, for example one that a colleague sent back. Its changes are shown paragraph by paragraph; nothing is written before you say so.',
  'hand.choose': 'Choose a Word file…',
  'hand.other': 'Choose another file…',
  'hand.comparing': 'Comparing the file with the register…',
  'hand.compared-with': 'Compared with: {paper}',
  'hand.letter-to': '{paper} · to {delegation}',
  'hand.letter-to-all': '{paper} · to all delegations',
  'hand.nothing': 'The words of this file are those of the register.',
  'hand.all': 'All that can be brought in ({chosen} of {count} chosen)',
  'hand.bring': '{count, plural, =0 {Bring in} one {Bring in # change} other {Bring in # changes}}',
  'hand.done':
    '{count, plural, one {# change} other {# changes}} of “{name}” brought in. The file itself is as it was.',
  'hand.told': 'Cannot be brought in ({count})',
  'hand.written': 'As written',
  'hand.edited': 'In the file',
  'hand.edited-in': 'In the file, in {language}',
  'hand.now': 'In the register now',
  'hand.both': 'With both changes',
  'hand.not-there': 'Not there',
  'hand.not-known': 'Not known here',
  'hand.conflict': 'Changed in both',
  'hand.apart': 'The register changed other words of it',
  'hand.unsure': 'Found by its words alone',
  'hand.translation': 'Translation',
  'hand.comment':
    'Comment{author, select, none {} other { by {author}}}{day, select, none {} other {, {day}}}: {words}',
  'hand.comments': 'Comments on words that were not changed ({count})',
  'hand.around': 'Changed in headers, footers or notes of the pages ({count})',
  'hand.note.unknown':
    'This file was not written by this register, or long ago. What was changed is told by marks in the file; how it was written is not known here.',
  'hand.note.no-marks':
    'The marks that say which record each paragraph comes from are gone from this file. Paragraphs were found by their words: look at each before you bring it in.',
  'hand.note.house':
    'This file has the form of your house’s own Word file. Words of records are compared; what stands around them is not.',
  'hand.note.tracked':
    '{count, plural, one {# tracked change is} other {# tracked changes are}} read as accepted.',
  'hand.note.hidden':
    '{count, plural, one {A passage of the file is hidden text: it is not printed and is read as if it were not there. If it belongs in the paper, make it visible in Word and bring the file in again.} other {# passages of the file are hidden text: they are not printed and are read as if they were not there. If they belong in the paper, make them visible in Word and bring the file in again.}}',
  'hand.note.already':
    '{count, plural, one {# change stands} other {# changes stand}} in the register already.',
  'hand.place.frame': 'Words of the paper itself',
  'hand.place.new': 'New words',
  'hand.place.new-first': 'New paragraph at the head of the outcome',
  'hand.place.new-after': 'New paragraph after {number}',
  'hand.place.heading': 'Heading in the outcome',
  'hand.place.paragraph': 'Paragraph {number}',
  'hand.place.speaker': 'Who spoke',
  'hand.place.statement': 'Statement',
  'hand.place.agenda': 'Agenda',
  'hand.place.details': 'Details',
  'hand.place.purposes': 'Purposes',
  'hand.place.aims': 'Aims of the process',
  'hand.place.participants': 'Participants',
  'hand.place.other': 'Another record',
  'hand.why.composed': 'The paper composes this from several facts. Write it where they are recorded:',
  'hand.why.translation':
    'This looks like a translation, and there is no place for one beside the words. Write it here:',
  'hand.why.around':
    'What the paper sets around the words was edited with them, so it cannot be told what the words are. Write it here:',
  'hand.why.emptied': 'Nothing is left of the words. Delete them here if that is meant:',
  'hand.why.gone': 'Gone from the file. Delete it here if that is meant:',
  'hand.why.moved': 'Stands in another place in the file. Move it here if that is meant:',
  'hand.why.not-printed': 'The register does not print this any more. Look here:',
  'hand.why.new': 'Belongs to no record. If it belongs to the outcome, write it here:',
  'hand.why.frame':
    'The paper says this by itself. Its wording and form are set under Settings: House form, or Paper templates; what it says of the meeting stands under Details, Organisers and Attendance.',
  'hand.why.letter':
    'The words of a letter, its salutation included, are those of its template. Change them there for every letter; what only this one says stays in the file.',
  'hand.why.fact':
    'The paper sets this fact of the meeting into its own words. Change it where it is recorded:',
  'hand.why.letter-date':
    'The date of a letter is chosen with the paper: “Options” beside the name of the paper in the preview.',
  'hand.why.twice': 'The file says this in two places, and not the same. Write it here:',
  'hand.why.locked': 'Locked by an approved text.',
  'hand.failed.damaged': 'This file is damaged, or is no Word file (.docx). The register is untouched.',
  'hand.failed.bomb': 'This file is larger inside than any document and was not read.',
  'hand.failed.too-many': 'This file has more paragraphs than any paper and was not compared.',
  'hand.failed.other-meeting':
    'This file is a paper of another meeting. Open that meeting and bring the changes in there.',
  'hand.failed.letter-gone':
    'The delegation that this letter was written to is no longer invited to the meeting. Add it again, then open the file once more.',
  'hand.failed.paper-gone': 'The template that this file was made by is no longer in the register.',
  'hand.failed.not-ours':
    'This file has hardly anything in common with the paper that is chosen here. Choose the right paper under Export, or import the file as a prior record.',
  'hand.failed.failed': 'The file could not be compared. The register is untouched; try again.',
} as const;
