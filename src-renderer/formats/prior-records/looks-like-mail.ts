import { mailboxLine } from '../mail/mailbox-line';

const technical = ['mime-version', 'message-id', 'received', 'content-type', 'return-path', 'x-mailer'];

/**
 * A message as it was saved: a block of header lines, with a sender or a date and what a text never begins with. A page
 * that was saved as a message may have nobody who sent it. @param start the first lines, line ends LF
 */
export function looksLikeMail(start: string): boolean {
  // A message out of a mailbox has a line of its own before it.
  const [head = ''] = start.replace(mailboxLine, '').split('\n\n', 1);
  if (!/^[\w-]{2,40}:[ \t]/u.test(head)) return false;
  const names = new Set(
    head.split('\n').flatMap((line) => /^([\w-]{2,40}):/u.exec(line)?.[1]?.toLowerCase() ?? []),
  );
  if (names.has('mime-version') && names.has('content-type')) return true;
  return names.has('from') && technical.some((name) => names.has(name));
}

/** The same of bytes, whose encoding is told further on in the message and not by its letters. */
export function isMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return looksLikeMail(start.replace(/^ï»¿/u, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
}
