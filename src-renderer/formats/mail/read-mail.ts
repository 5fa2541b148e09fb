import PostalMime, { type Attachment, type Email } from 'postal-mime';

import { htmlToText } from '../html/html-to-text';
import type { Noise } from '../narrative/find-noise';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome, RecordText } from '../prior-records/record-text';
import { normaliseLines } from '../text/decode-text';
import { meetingInWords } from '../sheet-records/meeting-words';
import { decodeUtf7, rawHead, readableMail } from './mail-bytes';
import { mailHead, sentAt } from './mail-head';
import { mailPassages, type MailPassage } from './mail-passages';
import { openSealed } from './sealed-part';

/**
 * Reads an e-mail message, or a page that a browser saved in the form of one. What is attached is read in its turn;
 * pictures in the text and signatures of programs are left alone.
 */
export async function readMail({ name, bytes }: PriorRecord): Promise<FormatOutcome> {
  const message = readableMail(bytes);
  const head = rawHead(message);
  const email = await unsealed(await PostalMime.parse(message, parsing));
  if (isSavedPage(head, email)) return { ok: true, kind: 'text', record: htmlToText(email.html ?? '') };
  const isUtf7 = /charset\s*=\s*"?(?:unicode-1-1-)?utf-7/iu.test(head);
  const attached = email.attachments.filter(isPart);
  const parts = attached.map((attachment, at) => ({
    name: `${name} › ${nameOf(attachment, at)}`,
    ...unlocked(bytesOf(attachment)),
  }));
  const body = bodyOf(email, isUtf7);
  if (isLocked(email, body))
    return {
      ok: false,
      error: { code: 'encrypted', kind: 'mail' },
      parts: parts.filter(({ fault }) => !fault),
    };
  // What is attached then speaks for the message.
  if (parts.length > 0 && body.every(({ text }) => text.trim() === ''))
    return { ok: true, kind: 'parts', parts };
  return { ok: true, kind: 'text', record: recordOf(email, body, attached.length), parts };
}

const parsing = { forceRfc822Attachments: true, maxNestingDepth: 40 } as const;

/** A message that was signed as a whole is packed into its signature: what is in it is the message. */
async function unsealed(email: Email): Promise<Email> {
  const at = email.attachments.findIndex((one) => isSealed(one) && isOfMessage(one));
  const sealed = email.attachments[at];
  const opened = sealed ? openSealed(bytesOf(sealed)) : null;
  if (opened?.kind !== 'signed') return email;
  const inner = await PostalMime.parse(opened.content, parsing);
  const besides = email.attachments.toSpliced(at, 1);
  const { text = inner.text, html = inner.html } = email;
  return {
    ...email,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments: [...inner.attachments, ...besides],
  };
}

function isSealed({ mimeType }: Attachment): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/u.test(mimeType);
}

/** Programs give the packed message no name of its own. */
function isOfMessage({ filename }: Attachment): boolean {
  return /^(?:smime\.p7[mz])?$/iu.test(filename ?? '');
}

/** A file that was signed by itself ("annex.pdf.p7m") is what is in it; one under a key says so. */
function unlocked(bytes: Uint8Array): Pick<PriorRecord, 'bytes' | 'fault'> {
  const opened = bytes[0] === 0x30 ? openSealed(bytes) : null;
  if (opened === null) return { bytes };
  if (opened.kind === 'signed') return { bytes: opened.content };
  return { bytes: new Uint8Array(), fault: { code: 'encrypted', kind: 'mail' } };
}

const armour = /^-----BEGIN PGP MESSAGE-----$[\s\S]*?(?:^-----END PGP MESSAGE-----$|(?![\s\S]))/mu;
const armours = new RegExp(armour.source, 'gmu');

/** A message whose words are under a key: by S/MIME, or by PGP in either of its forms. */
function isLocked({ attachments }: Email, body: readonly MailPassage[]): boolean {
  if (attachments.some(({ mimeType }) => mimeType === 'application/pgp-encrypted')) return true;
  // A block of that kind may also be quoted, or be sent along with words that can be read.
  const own = body.flatMap(({ text, why }) => (why === undefined ? [text] : [])).join('\n');
  if (armour.test(own) && own.replaceAll(armours, '').trim() === '') return true;
  return (
    body.every(({ text }) => text.trim() === '') &&
    attachments.some((one) => isOfMessage(one) && openSealed(bytesOf(one))?.kind === 'encrypted')
  );
}

function recordOf(email: Email, body: readonly MailPassage[], attached: number): RecordText {
  const dropped: Noise[] = [];
  let text = '';
  const head = mailHead(email);
  const told = tellingSubject(email);
  // On a line by itself it is read as what heads a text.
  const own: readonly MailPassage[] = told === '' ? [] : [{ text: told }];
  const passages: readonly MailPassage[] = [
    { text: head.slice(0, head.length - told.length).trimEnd(), why: 'header' },
    ...own,
    ...body,
  ];
  for (const passage of passages) {
    if (passage.text === '') continue;
    if (text !== '') text += '\n\n';
    if (passage.why)
      dropped.push({ start: text.length, end: text.length + passage.text.length, why: passage.why });
    text += passage.text;
  }
  const published = sentAt(email);
  const title = email.subject?.replace(/\s+/gu, ' ').trim() ?? '';
  return {
    text,
    dropped,
    about: { ...(title === '' ? {} : { title }), ...(published === undefined ? {} : { published }) },
    notes: attached > 0 ? [{ code: 'attachments', count: attached }] : [],
  };
}

/** The end of the subject that names a meeting with its day, and is read as a line of the text; `''` where none does. */
function tellingSubject({ subject = '' }: Email): string {
  const words = subject
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:re|fwd?|aw|wg|на|отв|пересл|ответ)(?:\[\d+\])?: ?)+/iu, '');
  const { type, date } = meetingInWords(words);
  return type && date && /\d{4}-\d{2}/u.test(date.value) ? words : '';
}

/** The plain text; the page where there is none, or where it is no more than a word that there is a page. */
function bodyOf(email: Email, isUtf7: boolean): readonly MailPassage[] {
  const { text = '', html = '', subject = '' } = email;
  const plain = clean(isUtf7 ? decodeUtf7(text) : text);
  if (html === '') return mailPassages(plain, subject);
  const page = htmlToText(html).text;
  const isStub = plain.length < 200 && page.length > plain.length * 3;
  return mailPassages(plain === '' || isStub ? clean(page) : plain, subject);
}

function clean(text: string): string {
  return normaliseLines(text)
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A page with its pictures in one file, as browsers and Word save it: a message to nobody. */
function isSavedPage(head: string, email: Email): boolean {
  if (email.html === undefined || email.to !== undefined) return false;
  return /^snapshot-content-location:/imu.test(head) || /^from:\s*"?<?saved by/imu.test(head) || !email.from;
}

function isPart({ mimeType, disposition, related, content }: Attachment): boolean {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (
    size === 0 ||
    /^application\/(?:x-)?(?:pkcs7-signature|pgp-(?:signature|keys|encrypted))$/u.test(mimeType)
  )
    return false;
  return !(mimeType.startsWith('image/') && (related === true || disposition === 'inline'));
}

const namesOfKinds: Readonly<Record<string, string>> = {
  'message/rfc822': 'message.eml',
  'text/calendar': 'invitation.ics',
  'application/ics': 'invitation.ics',
};

function nameOf({ filename, mimeType }: Attachment, at: number): string {
  const given =
    (filename ?? '')
      .replace(/\p{Cc}/gu, '')
      .replaceAll('\\', '/')
      .split('/')
      .at(-1)
      ?.trim() ?? '';
  return given === '' ? (namesOfKinds[mimeType] ?? `attachment ${at + 1}`) : given;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
