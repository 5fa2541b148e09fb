/** What is decided on the screens of review and batch, taken back there, and met by another window. */
export const deciding = {
  'exchange.meanwhile.overruled':
    'Another window had decided otherwise meanwhile. What you decided here stands: {what}.',
  'exchange.meanwhile.overruled-way': 'Take the other decision',
  'exchange.meanwhile.replaced':
    'Another window has since decided otherwise, and that stands. Yours was: {what}.',
  'exchange.meanwhile.replaced-way': 'Take mine again',
  'exchange.batch.views': 'Parts of this import',
  'exchange.batch.view.files': 'Files',
  'exchange.command.row-next': 'Next file',
  'exchange.command.row-previous': 'Previous file',
  'exchange.command.row-accept': 'Accept what is sure of the file',
  'exchange.command.row-aside': 'Set the file aside, or bring it back',
  'exchange.asked.pick': 'Those the answer is about',
  'exchange.asked.picked': '{count} ticked · {answer}',
  'exchange.people.several': 'Are these one person?',
  'exchange.people.several-known': 'Which of these is {names}?',
  'exchange.same.several':
    '{kind, select, party {Are these one party?} document {Are these one document?} other {Are these one recommendation?}}',
  'exchange.same.several-known': '{kind, select, other {Which of these is {names}?}}',
  'exchange.asked.double.several': 'These {count} files may tell of one meeting. Which of them do?',
  'exchange.batch.shown.ask': 'To decide',
  'exchange.batch.shown.sure': 'Sure',
  'exchange.batch.shown.waits': 'Waiting for a meeting',
  'exchange.batch.shown.nothing': 'Nothing found',
  'exchange.batch.shown.failed': 'Could not be read',
  'exchange.batch.shown.known': 'Known already',
  'exchange.batch.shown.aside': 'Set aside',
  'exchange.batch.shown.accepted': 'Accepted',
  'exchange.batch.shown.unread': 'Not read yet',
  'exchange.batch.read-on': 'Read on…',
  'exchange.batch.read-on-how':
    '{isFolder, select, yes {Choose the folder “{folder}” again: only what is missing is read.} other {Choose these files again: only what is missing is read.}}',
  'exchange.batch.not-of-it': 'None of these files is missing here. Still to be read: {names}.',
};
