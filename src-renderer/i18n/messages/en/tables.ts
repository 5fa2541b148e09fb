/** Tables out and in again: attendance and people as sheets. */
export const tables = {
  'command.apply-attendance-table':
    'Bring in a table of attendance{added, plural, =0 {} one {, # person} other {, # people}}{delegations, plural, =0 {} one {, # delegation} other {, # delegations}}{headcounts, plural, =0 {} one {, # headcount} other {, # headcounts}}{posts, plural, =0 {} one {, # post in the other language} other {, # posts in the other language}}{changed, plural, =0 {} other {, # changed}}{removed, plural, =0 {} other {, # removed}}',
  'command.apply-people-table':
    'Bring in a table of people{added, plural, =0 {} other {, # added}}{posts, plural, =0 {} one {, # post in the other language} other {, # posts in the other language}}{changed, plural, =0 {} other {, # changed}}{removed, plural, =0 {} other {, # removed}}',

  'tables.menu': 'Table',
  'tables.export': 'Export table',
  'tables.export.xlsx': 'Excel workbook (.xlsx)',
  'tables.export.csv': 'CSV, parted by commas',
  'tables.export.csv-semicolon': 'CSV, parted by semicolons',
  'tables.export.contacts': 'With e-mail, telephone and address',
  'tables.export.done':
    '{name} was saved. Edit it in a spreadsheet and read it again here: rows keep their record by the column “Record”.',
  'tables.export.failed': 'The table could not be written. The register is as it was; try again.',
  'tables.file-name.attendance': '{name} attendance',
  'tables.file-name.people': 'People',
  'tables.sheet-name.attendance': 'Attendance',
  'tables.sheet-name.people': 'People',
  'tables.read': 'Read table',
  'tables.help': 'About tables',
  'tables.read.files': 'Tables',

  'tables.error.empty': 'There is nothing in {name}. Choose a file with rows in it.',
  'tables.error.encrypted':
    '{name} is protected by a password. Open it in Excel, take the password off (File, Info, Protect Workbook), save it and read it again.',
  'tables.error.old-excel':
    '{name} is a workbook of Excel 97–2003. Open it in Excel or LibreOffice, save it as .xlsx and read it again.',
  'tables.error.other-kind':
    '{name} is no table that can be read. Save it as an Excel workbook (.xlsx) or as CSV and read it again.',
  'tables.error.bomb':
    '{name} unpacks to far more than a table holds, and was not opened. Copy the rows you need into a new workbook.',
  'tables.error.damaged':
    '{name} is damaged and cannot be read. Open it in Excel or LibreOffice, save it anew and read it again.',
  'tables.error.letters-lost':
    'Letters of {name} were lost when it was saved as text: question marks stand where words were. Nothing was changed. Save the table again as an Excel workbook, or as CSV with the character set Unicode (UTF-8), and choose that file.',
  'tables.error.too-large': '{name} is larger than a table of people can be. Keep only the rows you need.',
  'tables.error.failed': '{name} could not be read. Nothing was changed.',

  'tables.review.title': 'Table {name}',
  'tables.reading': 'Reading {name}',
  'tables.review.register': 'Reading the register',
  'tables.review.planning': 'Comparing with the register',
  'tables.review.failed':
    'The table could not be compared with the register. Nothing was changed; try again, or with fewer rows.',
  'tables.review.meanwhile':
    'Something in the register was changed while the preview stood here. Nothing was brought in; the preview is new now.',
  'tables.review.put-away': 'The preview was closed with what was decided in it.',
  'tables.review.back-to-it': 'Back to it',
  'tables.review.sheet': 'Sheet',
  'tables.review.rows': 'Rows as they will be',
  'tables.review.row': 'Row {line}',
  'tables.review.choice': 'What to do with {name}, row {line}',
  'tables.review.for-all': 'For all shown',
  'tables.review.nothing': 'Nothing to bring in',
  'tables.review.unchanged': 'Everything in the table is in the register already.',
  'tables.review.undecided':
    'Nothing is chosen: {count, plural, one {# row} other {# rows}} to look at{same, plural, =0 {} one {; # is in the register already} other {; # are in the register already}}.',
  'tables.review.posts-left':
    '{count, plural, one {# post in the other language is left out; nothing else differs from the register.} other {# posts in the other language are left out; nothing else differs from the register.}}',
  'tables.review.summary':
    '{rows, plural, one {# row was read} other {# rows were read}}{asking, plural, =0 {} other {; # to look at}}{out, plural, =0 {} other {; # left out}}.',
  'tables.review.people': '{count, plural, one {# person} other {# people}}',
  'tables.review.delegations': '{count, plural, one {# delegation} other {# delegations}}',
  'tables.review.headcounts': '{count, plural, one {# headcount} other {# headcounts}}',
  'tables.review.posts':
    '{count, plural, one {# post in the other language} other {# posts in the other language}}',
  'tables.review.apply.add': 'add {what}',
  'tables.review.apply.change': 'change {count, number}',
  'tables.review.apply.remove': 'remove {count, number}',
  'tables.review.done.add': 'added: {what}',
  'tables.review.done.change': 'changed: {count, number}',
  'tables.review.done.remove': 'removed: {count, number}',
  'tables.review.busy-reading': 'Reading…',
  'tables.review.busy': 'Bringing it in…',
  'tables.review.busy-count': 'Bringing it in: {done, number} of {total, number}',
  'tables.review.open':
    '{count, plural, one {# row waits for your answer and is left out until then.} other {# rows wait for your answer and are left out until then.}}',
  'tables.review.open-posts':
    '{count, plural, one {# post with two wordings waits for your answer and is left out until then.} other {# posts with two wordings wait for your answer and are left out until then.}}',
  'tables.review.left-posts':
    '{count, plural, one {# post with two wordings was not decided and is not brought in} other {# posts with two wordings were not decided and are not brought in}}',
  'tables.review.left':
    '{count, plural, one {# row was not decided and is not brought in} other {# rows were not decided and are not brought in}}',
  'tables.review.command': 'Bring the table in',
  'tables.review.text': 'Text of the list',

  'tables.cut':
    '{kind, select, rows {Only the first {rows, number} rows were read} columns {Only the first {columns, number} columns were read} other {Only the first {rows, number} rows and {columns, number} columns were read}}; more stands in the table.',
  'tables.cut.hint':
    'What stands beyond is not brought in and not compared. Split the table into several files and read them one after another.',

  'tables.columns': 'Columns',
  'tables.columns.summary':
    '{known, plural, one {# recognised} other {# recognised}}{ignored, plural, =0 {} other {, # left out}}',
  'tables.columns.no-name':
    'No column of this table holds names. Say below which one does, and what the others mean.',
  'tables.columns.left-out': 'Left out: {columns}',
  'tables.columns.and-more': '{columns}; {count, plural, one {# more} other {# more}}',
  'tables.columns.left-out-hint':
    'Nothing of these columns is written. If something of them should be, say under “Columns” what they hold.',
  'tables.columns.sample': '{title} (“{sample}”…)',
  'tables.column': 'Column {letter}',
  'tables.column.ignored': 'Leave out',
  'tables.columns.titles': 'The first row holds the titles of the columns',

  'tables.kind.all': 'All {count}',
  'tables.kind.asking': 'To look at {count}',
  'tables.kind.new': 'New {count}',
  'tables.kind.existing': 'Known {count}',
  'tables.kind.update': 'Changed {count}',
  'tables.kind.same': 'Unchanged {count}',
  'tables.kind.delegation': 'Delegations {count}',
  'tables.kind.left-out': 'Left out {count}',
  'tables.filter': 'Which rows are shown',

  'tables.choice.ask': 'Same or another?',
  'tables.choice.ask-whether': 'Add or skip?',
  'tables.choice.ask-change': 'Change or skip?',
  'tables.choice.new':
    '{of, select, delegation {New delegation} another {Another person} other {New person}}',
  'tables.choice.same': 'The same: {name}',
  'tables.choice.existing': 'Known: {name}',
  'tables.choice.existing-all': 'Take the known person',
  'tables.choice.substitute': 'In place of {was}',
  'tables.choice.substitute-known': 'Known: {name}, in place of {was}',
  'tables.choice.excuses': '{was} is marked excused',
  'tables.read-as.person': 'It is a person',
  'tables.read-as.headcount': 'It says how many came',
  'tables.read-as.nobody': 'It is not a person',
  'tables.read-as.experts': 'They come as experts',
  'tables.read-as.state': 'The delegation of the State',
  'tables.choice.update': 'Change',
  'tables.choice.left-out': 'Left out',
  'tables.choice.skip': 'Skip',
  'tables.state.same': 'unchanged',
  'tables.state.left-out': 'left out',
  'tables.empty-value': 'empty',
  'tables.conflict': 'Changed in the register too since the table was written: {field}',
  'tables.conflict.take': 'Take the values of the table',
  'tables.by-day': '{field}: recorded by day is {recorded}, the table says {table}.',
  'tables.by-day.all': 'all days',
  'tables.by-day.choice': 'Which days of {name} are right',
  'tables.by-day.recorded': 'Keep what is recorded by day',
  'tables.by-day.table': 'Take the days of the table; the records by day follow',
  'tables.contacts': '{field} differs from the register:',
  'tables.contacts.choice': 'What to do with the contact details of {name}',
  'tables.contacts.keep': 'Keep those of the register',
  'tables.contacts.replace': 'Replace by those of the list',
  'tables.contacts.add': 'Keep both',
  'tables.known-here': 'sits in this delegation already; nothing is added',
  'tables.known-at': 'was at {party}',

  'tables.problem.split': 'Two people stood in one cell and were taken apart. Skip one if it is nobody.',
  'tables.problem.merged': 'State or organisation from a merged cell',
  'tables.problem.behind-post': 'State or organisation from behind the post: {text}',
  'tables.problem.of-mission': 'State or organisation by whose mission it is: {text}',
  'tables.problem.of-body':
    'The State is read from the name of the body, “{text}”. Check that the person is of that State.',
  'tables.problem.above': 'State or organisation from the row above',
  'tables.problem.initials': 'Only initials: the name is kept as printed. Complete it when it is known.',
  'tables.problem.one-word': 'One word: given or family name is not known. It is kept as printed.',
  'tables.problem.family-unknown':
    'Which word is the family name cannot be told: the name is kept as printed. Write the family name in capitals if you know it.',
  'tables.problem.serial': 'The days were numbers of the spreadsheet, read as {text}',
  'tables.problem.days': 'The days had no year: those of the meeting are meant, {text}',
  'tables.problem.other-days':
    'Not a day of this meeting: {text}. Correct it in the table; with no other day the person stands on no sign-in sheet.',
  'tables.problem.no-day': 'No day is marked: taken as absent. Correct it in the table if the person came.',
  'tables.problem.sum': 'A sum of the list, and no person: left out.',
  'tables.problem.headcount-twice':
    'An earlier row says how many came in this delegation: only the first counts.',
  'tables.problem.other-headcount':
    'The register says {now}. Choose “Change” if the number of the list is the right one.',
  'tables.problem.maybe-two':
    'Two people may be meant. If so, part them in the list by a line or a semicolon, with what each is.',
  'tables.problem.comma-name':
    'Read as family name, given name. Correct it in the list if it is something else.',
  'tables.problem.unconfirmed': '“{text}” is no part of the name or the post and is left out.',
  'tables.problem.doubled': '“{text}” stands once and is written for each of them. Check whose it is.',
  'tables.problem.unshared':
    '{field}: “{text}” has another number of parts than there are people, and is written for nobody. Part it by lines as the names are.',
  'tables.problem.below': 'What stands in the line below is read with the name.',
  'tables.problem.other-language': '“{text}” says the same in another language and is left out.',
  'tables.problem.party-in-line':
    'The line names {text}, and stands under another delegation. Check whose delegate this is.',
  'tables.problem.unread': '{field}: “{text}” was not understood and is left out. Correct it in the table.',
  'tables.problem.unread-presence':
    '{field}: “{text}” was not understood. Correct it in the table; brought in as it is, the row counts as if nothing stood there.',
  'tables.problem.hidden-row': 'This row is hidden in the workbook: say whether it is meant to come.',
  'tables.problem.letters-kept':
    'Letters came back as question marks: the file was saved in a code page that lacks them. What the register holds is kept; save the table as Excel workbook or CSV UTF-8.',
  'tables.problem.letters-lost':
    'A question mark stands in the name: letters were lost when the file was saved, or the name is not sure. Correct it in the table, or say that it comes as it is.',
  'tables.problem.beside-party':
    'The delegation is known by “{text}”; the words beside its name are left out.',
  'tables.problem.heading-of': 'A heading of those below it: {what}',
  'tables.problem.body-above': 'Where they work is taken from the heading above: “{text}”',
  'tables.problem.role-above': 'The role is that of the heading above: “{text}”',
  'tables.problem.role-perhaps':
    'The role is taken from the line above, “{text}”. Correct the list if that line is said of somebody else.',
  'tables.problem.category-above': 'From “{text}”: {category}',
  'tables.problem.category-perhaps':
    '“{text}” stands above. The delegation is taken for that of the State, its people for experts of it. Choose “They come as experts” if they sit apart from their State.',
  'tables.problem.capacity-above': 'The capacity of the delegation: “{text}”',
  'tables.problem.remote-above': 'From “{text}”: taking part remotely',
  'tables.problem.other-category':
    'At the meeting already, as “{category}”. Choose “Change” if it is as the list says.',
  'tables.problem.body-or-name':
    '“{text}” is taken for a body. If the last word is somebody’s name, choose “It is a person”.',
  'tables.problem.honorific-open': '“{text}”: which of the two is not said, and none is kept.',
  'tables.problem.other-script': 'The name in another script is read from the line below.',
  'tables.problem.unknown-party': 'Nothing is called “{text}”: say above what it is.',
  'tables.problem.no-party': 'No State or organisation is given: choose one above.',
  'tables.problem.twice': 'The same person as in row {line}: only the first is taken.',
  'tables.problem.namesake-of-row':
    'Row {line} is of somebody of this name: add this one as new if two people bear it.',
  'tables.problem.id-twice': 'The record of this row stands in the table twice: only the first changes it.',
  'tables.problem.was-away': 'Absent from the meeting that the table was written for: skipped unless chosen.',
  'tables.problem.in-place-of':
    'The list says “{text}”. This person is added; mark the other one excused if they are on the list.',
  'tables.problem.post-of-day':
    'The post held on the day of this meeting is taken; the table has “{text}”. Correct it in the list if that is right.',
  'tables.problem.unknown-id': 'The register has no such record any more; it may be added as new.',
  'tables.problem.moved-id':
    'The record number is another person’s; the rest of the row is that of {text}. Nothing changes unless you choose it.',
  'tables.problem.lost-id':
    'The record number was damaged or removed; the rest of the row is that of {text}.',
  'tables.problem.name-of-another':
    'This row was of {text} and bears the name of {other}, who is in the register already. Perhaps some columns were sorted apart. Nothing changes unless you choose it.',
  'tables.problem.replaces-head': 'Named head of the delegation in place of {text}, who so far has the role.',
  'tables.problem.second-head':
    'Row {line} names {text} as head of this delegation, and a delegation has one: this person comes without the role. Correct the table if this one is the head.',
  'tables.problem.merged-person':
    'This person was found to be the same as another; the changes go to that one.',
  'tables.problem.altered':
    'The last column of this row was altered: newer values of the register cannot be told from older ones. Compare before you change.',
  'tables.problem.namesakes': 'Several people of the register bear this name: choose who is meant.',
  'tables.problem.may-be': 'May be {text}. {reason}. Say whether it is the same person or another.',
  'tables.problem.near-row':
    'May be {text} of row {line} in another spelling. {reason}. Skip it if it is the same person.',
  'tables.problem.elsewhere':
    'Somebody of this name was at {text} so far: choose them if they are the same person.',
  'tables.problem.other-delegation':
    'They sit in the other delegation of this party: the Chair’s stands apart from the State’s own. They stay there; if they belong here, move them in the list of participants.',
  'tables.problem.other-traits':
    'The register knows {text} with another function and another e-mail. Say whether it is the same person or another.',
  'tables.problem.other-person':
    'This row was of {text}, and its name is quite another. Skip it; say that somebody sits in their place or comes beside them; or change the name if it is one person: lists of meetings held before keep the one they have.',
  'tables.problem.post-stays': 'The post at {text} stays as it is. Say on the person’s page when it ended.',
  'tables.problem.days-follow':
    'What is recorded of this person by day becomes the same where it says otherwise.',
  'tables.problem.days-beside':
    'This person’s presence is recorded by day; that stays, and goes before the days given here. Look at it afterwards.',
  'tables.problem.name-then':
    'Another name: lists of meetings held before go on printing {text}, and the person is found by both.',
  'tables.problem.name-of-then': 'This list prints the name of then, {text}: it alone is changed.',
  'tables.problem.name-in-script': 'A name in another script: it is added, and {text} stays.',
  'tables.problem.script-added': 'Their name in another script is added: {text}',
  'tables.problem.no-name': 'Nobody is named in this row.',

  'tables.unknown':
    '{count, plural, one {“{text}” in # row is no State or organisation known here.} other {“{text}” in # rows is no State or organisation known here.}}',
  'tables.unknown.shared':
    '{count, plural, one {“{text}” in # row is the name of two States.} other {“{text}” in # rows is the name of two States.}}',
  'tables.unknown.hint': 'Choose which one is meant; until then these rows are left out, the others are not.',
  'tables.unknown.choose': 'What “{text}” is',
  'tables.unknown.new': 'Make it a new organisation',
  'tables.unknown.skip': 'Leave its rows out',
  'tables.unplaced.answered': 'Rows that name no State or organisation: {answer}',
  'tables.unknown.answered': '“{text}”: {answer}',
  'tables.unknown.skipped': 'left out',
  'tables.unknown.change': 'Decide anew',
  'tables.unplaced':
    '{count, plural, one {# person has no State or organisation.} other {# persons have no State or organisation.}}',
  'tables.unplaced.choose': 'State or organisation of those without one',

  'tables.missing':
    '{count, plural, one {# row was taken out of the table since it was written.} other {# rows were taken out of the table since it was written.}}',
  'tables.written-for.another-meeting':
    'This table was written for another meeting. {place, select, people {Its people are known here; only what was edited in it is offered as a change.} other {Its people are offered as those whom the register knows, and come here as “{state}”. How they stood there is not brought along, and nobody is taken out here.}}',
  'tables.written-for.people':
    'This table was written for the people of the register. They are offered as those whom the register knows, and come here as “{state}”; nobody is taken out here.',
  'tables.missing.hint': 'They stay in the register unless you tick them.',
  'tables.missing.remove': 'Remove {name}',
  'tables.missing.kept': 'stays: meetings or a merged record name this person',
  'tables.missing.all': 'Tick all',
  'tables.missing.none': 'Keep all',
} as const;
