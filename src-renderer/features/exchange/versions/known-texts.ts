import { factsOf } from '@/formats/matching/meeting-candidates';
import type { MeetingFacts } from '@/formats/matching/match-meeting';
import { momentOfId } from '@/domain/moment-of-id';
import { resemblance, type TextPrint } from '@/formats/versions/text-print';
import type { Register } from '@/store/register';

import type { KnownPrint } from '../pending/known-print';
import { pendingDatabase } from '../pending/pending-database';
import type { EarlierText, PendingReview } from '../pending/pending-review';
import { formats } from '../reading/formats';
import { isPerhapsOne, isSurelyOne } from './one-meeting';

const { prints, reviews, contents } = pendingDatabase;

/** A text that a newly read one is, or resembles. */
export interface KnownText extends EarlierText {
  /** The review in which it waits; `null` where it was accepted. */
  readonly review: PendingReview | null;
}

/** So much of their runs of words two versions of one text have in common at least; a third of the words changed leaves about this. */
const versionShare = 0.3;

/** Knows texts again that were read before. It holds their prints, so that hundreds of files are compared at once. */
export interface KnownTexts {
  /** The same letters in another file. */
  same(print: TextPrint): Promise<KnownText | null>;
  /** The text that most resembles one, among those that do not tell of another meeting. */
  alike(print: TextPrint, meetings: readonly MeetingFacts[]): Promise<KnownText | null>;
  add(sha256: string, print: TextPrint): Promise<void>;
}

export function createKnownTexts(register: Register): KnownTexts {
  let held: Promise<KnownPrint[]> | undefined;
  const all = (): Promise<KnownPrint[]> => (held ??= allPrints(register));
  return {
    async same({ letters }) {
      if (letters === '') return null;
      for (const { sha256, letters: own } of await all()) {
        const known = own === letters ? await standing(register, sha256) : null;
        if (known) return known;
      }
      return null;
    },
    async alike(print, meetings) {
      const near = (await all())
        .map((one) => ({ sha256: one.sha256, share: resemblance(one, print) }))
        .filter(({ share }) => share >= versionShare)
        .toSorted((a, b) => b.share - a.share);
      let possible: KnownText | null = null;
      for (const { sha256 } of near) {
        const known = await standing(register, sha256);
        const told = known && (await meetingsOf(register, known));
        if (!told) continue;
        if (isSurelyOne(told, meetings)) return known;
        if (isPerhapsOne(told, meetings)) possible ??= known;
      }
      return possible;
    },
    async add(sha256, print) {
      const row = { ...print, sha256 };
      (await all()).push(row);
      await prints.put(row);
    },
  };
}

/** Rows that reach the page at once. */
const atOnce = 300;

/** Of all texts, those included that came into the register otherwise than by being read here. */
async function allPrints(register: Register): Promise<KnownPrint[]> {
  const found: KnownPrint[] = [];
  for (let last = ''; ;) {
    const part = await prints.where('sha256').above(last).limit(atOnce).toArray();
    found.push(...part);
    const end = part.at(-1);
    if (part.length < atOnce || !end) break;
    last = end.sha256;
  }
  const known = new Set(found.map(({ sha256 }) => sha256));
  for (const { sha256, textSha256 } of await register.list('sources')) {
    if (known.has(sha256)) continue;
    const text = await register.file(textSha256);
    // Where its text is not kept or the thread is ended, it is not known again this time.
    const print = text && (await formats.printText(new TextDecoder().decode(text)));
    if (!print?.ok) continue;
    const row = { ...print.value, sha256 };
    found.push(row);
    await prints.put(row);
  }
  return found;
}

/** Where the file of a text is now; `null` where it is gone. */
async function standing(register: Register, sha256: string): Promise<KnownText | null> {
  const source = await register.sourceOf(sha256);
  if (source) {
    const at = new Date(momentOfId(source.id)).toISOString();
    return { sha256, name: source.fileName, at, isImported: true, review: null };
  }
  const review = await reviews
    .where('hashes')
    .equals(sha256)
    .filter((one) => !one.discardedAt && one.acceptedAt === null && !one.sameAs)
    .first();
  const name = review?.files[review.hashes.indexOf(sha256)];
  return review && name !== undefined ? { sha256, name, at: review.readAt, isImported: false, review } : null;
}

/** What a text tells of its meetings, or the register of those it told of. */
async function meetingsOf(
  register: Register,
  { review, sha256 }: KnownText,
): Promise<readonly MeetingFacts[]> {
  if (review) return (await contents.get(review.id))?.draft.meetings ?? [];
  const source = await register.sourceOf(sha256);
  const links = (await register.list('meetingSources')).filter(({ sourceId }) => sourceId === source?.id);
  const told = await Promise.all(links.map(({ meetingId }) => register.get('meetings', meetingId)));
  return told.flatMap((meeting) => (meeting ? [factsOf(meeting)] : []));
}
