import PostalMime, { type Attachment, type Email } from 'postal-mime';

import { htmlToText } from '../html/html-to-text';
import type { Noise } from '../narrative/find-noise';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome, RecordText } from '../prior-records/record-text';
import { normaliseLines } from '../text/decode-text';
import { decodeUtf7, rawHead, readableMail } from './mail-bytes';
import { mailHead, sentAt } from './mail-head';
import { mailPassages, type MailPassage } from './mail-passages';

/** Attachments beyond it are counted. */
const partLimit = 200;

/**
 * Reads an e-mail message, or a page that a browser saved in the form of one. What is attached is read in its turn;
 * pictures in the text and signatures of programs are left alone.
 */
export async function readMail({ name, bytes }: PriorRecord): Promise<FormatOutcome> {
  const message = readableMail(bytes);
  const head = rawHead(message);
  const email = await PostalMime.parse(message, { forceRfc822Attachments: true, maxNestingDepth: 40 });
  if (isSavedPage(head, email)) return { ok: true, kind: 'text', record: htmlToText(email.html ?? '') };
  const isUtf7 = /charset\s*=\s*"?(?:unicode-1-1-)?utf-7/iu.test(head);
  const attached = email.attachments.filter(isPart);
  const parts = attached.slice(0, partLimit).map((attachment, at) => ({
    name: `${name} › ${nameOf(attachment, at)}`,
    bytes: bytesOf(attachment),
  }));
  const body = bodyOf(email, isUtf7);
  // What is attached then speaks for the message.
  if (parts.length > 0 && body.every(({ text }) => text.trim() === ''))
    return { ok: true, kind: 'parts', parts };
  return { ok: true, kind: 'text', record: recordOf(email, body, attached.length), parts };
}

function recordOf(email: Email, body: readonly MailPassage[], attached: number): RecordText {
  const dropped: Noise[] = [];
  let text = '';
  const passages: readonly MailPassage[] = [{ text: mailHead(email), why: 'header' }, ...body];
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
  if (size === 0 || /^application\/(?:x-)?(?:pkcs7|pgp)-/u.test(mimeType)) return false;
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
