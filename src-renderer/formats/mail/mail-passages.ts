import type { Noise } from '../narrative/find-noise';

/** A run of lines of a message; `why` where it is not the sender's own text. */
export interface MailPassage {
  readonly text: string;
  readonly why?: Noise['why'];
}

const quoteLine = /^\s{0,3}>/u;
/** "On 3 May 2021, A. Reader wrote:" */
const introduces =
  /^(?=.{8,240}$)(?:on .*\bwrote|le .*\ba écrit|am .*\bschrieb.*|.*\d.*(?:пишет|писала?|писал\(а\)|написала?|написал\(а\)|wrote)) ?:$/iu;
const forwardMark =
  /^[-_\s*]*(?:begin forwarded message|forwarded message|пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|конец пересылаемого сообщения)[-_\s:*]*$/iu;
const originalMark =
  /^[-_\s*]*(?:original message|original appointment|исходное сообщение|первоначальное сообщение)[-_\s:*]*$/iu;
const headerLine =
  /^[*\s]*(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|от|от кого|отправлено|дата|кому|копия|тема|важность|вложения)\*? ?:/iu;
const forwards = /^\s*(?:fwd?|пересл|пер|пд)\s*:/iu;
const signatureMark = /^--\s?$/u;
const farewell =
  /^(?:(?:with )?(?:best|kind|warm|kindest|warmest)(?: (?:regards|wishes))?|(?:with )?regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|с уважением|с наилучшими пожеланиями|всего доброго|с почтением|құрметпен)[,.!]?$/iu;
/** Lines of a signature: name, post, ministry, address, telephones. */
const signatureLines = 14;
/** More than in any exchange of letters. */
const farewellLimit = 500;

/**
 * The body of a message by what is the sender's own: what is quoted from an earlier message, the heads of forwarded
 * ones and the signature are told apart, nothing is left out. What was forwarded is what the message was sent for and
 * is read; what is quoted beneath an answer was somebody's at another time.
 * @param subject by which a forwarded message is known where its text does not say so
 */
export function mailPassages(body: string, subject: string): readonly MailPassage[] {
  const runs: { lines: string[]; why: Noise['why'] | undefined }[] = [];
  const add = (line: string, why: Noise['why'] | undefined) => {
    const last = runs.at(-1);
    if (last && last.why === why) last.lines.push(line);
    else runs.push({ lines: [line], why });
  };
  const lines = body.split('\n');
  const signed = signaturesIn(lines);
  /** What the lines that come are, until something else begins. */
  let rest: Noise['why'] | undefined;
  let isForwarded = forwards.test(subject);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const head = headLength(lines, at);
    if (forwardMark.test(line)) isForwarded = true;
    if (forwardMark.test(line) || originalMark.test(line) || head > 0 || introduces.test(line.trim())) {
      const count = Math.max(1, head);
      for (const next of lines.slice(at, at + count)) add(next, 'header');
      if (head > 0 || originalMark.test(line) || introduces.test(line.trim()))
        rest = isForwarded ? undefined : 'quoted';
      at += count;
      continue;
    }
    if (line.trim() === '') add(line, runs.at(-1)?.why);
    else if (quoteLine.test(line)) add(line, 'quoted');
    else if (rest === undefined && signed.has(at)) add(line, 'signature');
    else add(line, rest);
    at += 1;
  }
  return runs.flatMap(({ lines: own, why }) => {
    const text = own.join('\n').trim();
    return text === '' ? [] : [why === undefined ? { text } : { text, why }];
  });
}

/** How many lines the head of an earlier message takes, its marks of another line aside: at least three of its names. */
function headLength(lines: readonly string[], from: number): number {
  const names = new Set<string>();
  let at = from;
  for (; at < lines.length && at - from < 12; at += 1) {
    const line = lines[at] ?? '';
    const name = headerLine.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.add(name);
    // Addresses go on over the line end.
    else if (names.size === 0 || !/^\s+\S|[<@;]/u.test(line)) break;
  }
  return names.size >= 3 ? at - from : 0;
}

/** The lines of signatures: after the mark, or after a farewell with few and short lines to the end of the passage. */
function signaturesIn(lines: readonly string[]): ReadonlySet<number> {
  const signed = new Set<number>();
  let looked = 0;
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    if (signed.has(at) || at === 0 || !(signatureMark.test(line) || farewell.test(bare))) continue;
    looked += 1;
    if (looked > farewellLimit) break;
    const end = passageEnd(lines, at + 1);
    const own = lines.slice(at + 1, end).filter((next) => next.trim() !== '');
    if (own.length > signatureLines || own.some((next) => next.length > 160)) continue;
    for (let next = at; next < end; next += 1) signed.add(next);
  }
  return signed;
}

function passageEnd(lines: readonly string[], from: number): number {
  // A longer passage is no signature, so there is no need to look further.
  const last = Math.min(lines.length, from + signatureLines * 3);
  for (let at = from; at < last; at += 1) {
    const line = lines[at] ?? '';
    if (quoteLine.test(line) || forwardMark.test(line) || originalMark.test(line)) return at;
    if (introduces.test(line.trim()) || headLength(lines, at) > 0) return at;
  }
  return last;
}
