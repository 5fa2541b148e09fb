import { assertNever } from '@/domain/assert-never';

import type { FileError } from './read-files';

const kinds: Readonly<Record<string, string>> = {
  bundle: 'a bundle of a register: name it alone to have its papers written, or open it in the app',
  pptx: 'a presentation: save it as text first',
  'old-office': 'a document of Word or Excel 97–2003: save it as .docx or .xlsx first',
  outlook: 'a message in Outlook’s own form: save it as .eml, as a web page or as text first',
};

/** What is wrong with a file and what to do about it. */
export function errorInWords(error: FileError): string {
  switch (error.code) {
    case 'not-found':
      return 'there is no such file.';
    case 'no-folder':
      return 'is a folder that cannot be opened; ask for permission, or copy it.';
    case 'no-permission':
      return 'may not be read; ask for permission, or copy it.';
    case 'not-readable':
      return 'could not be read from the disk.';
    case 'failed':
      return 'could not be read: the reader fails on what is in it.';
    case 'crashed':
      return 'could not be read: it takes more memory than there is; split it.';
    case 'too-long':
      return 'was given up after two minutes; split it.';
    case 'too-big':
      return 'is larger than any record; nothing of it was read.';
    case 'too-large':
      return `is ${inMegabytes(error.size)}, more than the ${inMegabytes(error.limit)} that can be read; split it.`;
    case 'empty':
      return 'is empty.';
    case 'binary':
      return 'is no text, whatever its name says.';
    case 'unsupported':
      return `is ${kinds[error.kind] ?? `of a kind (${error.kind}) that cannot be read`}.`;
    case 'damaged':
      return error.kind === 'zip'
        ? 'is a damaged zip archive, cut off perhaps; get it again from where it came.'
        : 'is damaged, cut off perhaps; get it again from where it came.';
    case 'encrypted':
      return error.kind === 'mail'
        ? 'is encrypted for those it was sent to; open it in its mail program and save what it says as text.'
        : 'is locked with a password; save a copy without one.';
    case 'bomb':
      return 'unpacks to far more than a document can hold; it was not unpacked.';
    case 'scan':
      return `has ${error.pages} ${error.pages === 1 ? 'page that is a picture' : 'pages that are pictures'}; run it through text recognition first.`;
    case 'too-much-within':
      return `holds more than is taken out of one file; not read: ${inList(error)}. Unpack it and name its folder.`;
    case 'too-deep':
      return `stands in files within files; what is in it was not read: ${inList(error)}. Save it by itself and name it.`;
    default:
      return assertNever(error);
  }
}

function inList({ count, names }: { readonly count: number; readonly names: readonly string[] }): string {
  const more = count - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}
