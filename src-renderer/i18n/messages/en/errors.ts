/** What went wrong and what to do next, in words; for form fields, files and parts of the screen. */
export const errors = {
  'errors.field.required': 'Fill this in.',
  'errors.field.too-short': 'Too short.',
  'errors.field.too-long': 'Too long.',
  'errors.field.too-small': 'The number is too small.',
  'errors.field.too-big': 'The number is too big.',
  'errors.field.number': 'Write a whole number.',
  'errors.field.date': 'Write a date, for example 2015-09-22, 2015-09 or 2015.',
  'errors.field.email': 'Write an e-mail address, for example name@ministry.kz.',
  'errors.field.choice': 'Choose one of the list.',
  'errors.field.invalid': 'This cannot be read. Check it and try again.',
  'errors.part.title': 'This part of the screen stopped working',
  'errors.part.kept':
    'Everything you typed before this moment is saved. The rest of the app goes on working.',
  'errors.part.reload': 'Reload this part',
  'errors.part.copy': 'Copy details',
  'errors.part.copied': 'Details copied. They say which part failed and where, nothing from your records.',
  'errors.not-found.title': 'There is nothing at this address',
  'errors.not-found.text': 'The record may have been removed, or the link belongs to another register.',
  'errors.not-found.action': 'Go to the overview',
  'errors.file.cancelled': 'Nothing was chosen.',
  'errors.file.no-permission': 'You have no permission for “{name}”. Choose another folder.',
  'errors.file.disk-full':
    'The disk is full. Free some space, then try again; nothing in the register is lost.',
  'errors.file.file-in-use': '“{name}” is open in another program. Close it there, then try again.',
  'errors.file.too-many':
    'There are more than {limit} files in this folder. Choose a smaller one, such as that of a year.',
  'errors.file.too-large': '“{name}” is larger than {limit}. Split it into parts and import each one.',
  'errors.file.not-found': '“{name}” is no longer where it was. Choose it again.',
  'errors.file.changed': '“{name}” was changed after it was chosen, or may not be read. Choose it again.',
  'errors.file.unknown-token': 'The app has lost hold of “{name}”. Choose it again.',
  'errors.file.not-supported': 'This cannot be done here. Use the desktop app.',
  'errors.file.failed': '“{name}” could not be used. Try again, or choose another file.',
  'errors.file.unnamed': 'the file',
  'errors.store.disk-full':
    'There is no space left for the register. Free some disk space and try again; what was saved before is safe.',
  'errors.store.invalid-record':
    'A value does not fit its field, so nothing was changed. Correct it and try again.',
  'errors.store.not-found': 'The record is no longer there. It may have been removed in another window.',
  'errors.store.changed-meanwhile':
    'This was changed again since, so it was left as it is. The history shows every step.',
  'errors.store.locked':
    'The approved paper printed this record, so it stays as it is. Open Versions in the meeting and begin a correction to change it.',
  'errors.store.given-out':
    'This step gave out a text, so it was left as it is. Undo on the page of the register asks before it is taken back.',
  'errors.store.closed': 'The register is closed in this window. Reload the app; everything saved is there.',
  'errors.store.newer-version':
    'The register was written by a newer version of Rapporteur. Update the app to open it.',
  'errors.store.blocked':
    'Another window has the register open in an older version. Close it, then try again.',
  'errors.store.not-empty':
    'This register already holds records. A whole register can only be opened into an empty one.',
  'errors.store.failed': 'The change could not be saved, and the register is as it was. Try again.',
  'errors.unfinished.disk-full':
    'No disk space is left for what you are writing. It stays while the window is open; free some, and it is kept.',
  'errors.unfinished.failed':
    'What you are writing could not be kept on the disk yet. It stays while the window is open, and is tried again by itself.',
  'errors.store.open': 'The register could not be opened',
  'errors.store.open-text': 'Nothing was changed in it. Close other windows of Rapporteur, then try again.',
  'errors.register-deleted':
    'The browser’s data were cleared, and the register with them. Reload the app and import the register from its last export (.rapporteur).',
  'errors.reload-app': 'Reload the app',
  'errors.retry': 'Try again',
} as const;
