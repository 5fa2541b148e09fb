import { factsOf } from '@/formats/matching/meeting-candidates';
import type { MeetingFacts } from '@/formats/matching/match-meeting';
import { keysKept, keysSought } from '@/formats/matching/meeting-keys';
import { momentOfId } from '@/domain/moment-of-id';
import { resemblance, versionShare, type TextPrint } from '@/formats/versions/text-print';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';

import type { KnownPrint } from '../pending/known-print';
import { pendingDatabase } from '../pending/pending-database';
import type { EarlierText, PendingReview } from '../pending/pending-review';
import { isUnaccepted } from '../pending/pending-reviews';
import { formats } from '../reading/formats';
import { isPerhapsOne, isSurelyOne } from './one-meeting';

const { prints, reviews, contents } = pendingDatabase;

/** A text that a newly read one is, or resembles. */
export interface KnownText extends EarlierText {
  /** The review in which it waits; `null` where it was accepted. */
  readonly review: PendingReview | null;
}

/** Knows texts again that were read before. It holds their prints, so that thousands of files are compared at once. */
export interface KnownTexts {
  /** The same letters in another file. */
  same(print: TextPrint): Promise<KnownText | null>;
  /** The text that most resembles one, among those that do not tell of another meeting. */
  alike(print: TextPrint, meetings: readonly MeetingFacts[]): Promise<KnownText | null>;
  /** @param meetings that the text tells of */
  add(sha256: string, print: TextPrint, meetings: readonly MeetingFacts[]): Promise<void>;
}

/** A text as it is held: what it told of its meetings is looked up when it is first compared. */
interface Held extends KnownPrint {
  /** Words that its meetings are kept under; `null` where it tells of none. */
  keys?: ReadonlySet<string> | null | undefined;
}

export function createKnownTexts(register: Register): KnownTexts {
  let held: Promise<HeldTexts> | undefined;
  const all = (): Promise<HeldTexts> => (held ??= allPrints(register).then(holdTexts));
  /** Texts whose files are gone: of thousands that were discarded each would be looked up for each new file. */
  const gone = new Set<string>();
  const find = async (sha256: string) => {
    const known = gone.has(sha256) ? null : await standing(register, sha256);
    if (!known) gone.add(sha256);
    return known;
  };
  const keysOf = async (one: Held) => {
    if (one.keys !== undefined) return one.keys;
    const known = await find(one.sha256);
    const keys = keysOfMeetings(known ? await meetingsOf(register, known) : []);
    (await all()).tell(one, keys);
    return keys;
  };
  return {
    async same({ letters }) {
      if (letters === '') return null;
      for (const { sha256 } of (await all()).ofLetters(letters)) {
        const known = await find(sha256);
        if (known) return known;
      }
      return null;
    },
    async alike(print, meetings) {
      const sought = meetings.flatMap(keysSought);
      // One after another, because what is not known of one yet is read from the disk.
      const near: { readonly one: Held; readonly share: number }[] = [];
      const texts = await all();
      const perhaps = meetings.length === 0 ? texts.all : texts.keptUnder(sought);
      for (const found of await resembling(perhaps, print)) {
        const keys = await keysOf(found.one);
        if (keys === null || meetings.length === 0 || sought.some((key) => keys.has(key))) near.push(found);
      }
      near.sort((a, b) => b.share - a.share);
      let possible: KnownText | null = null;
      for (const { one } of near) {
        const known = await find(one.sha256);
        const told = known && (await meetingsOf(register, known));
        if (!told) continue;
        if (isSurelyOne(told, meetings)) return known;
        if (isPerhapsOne(told, meetings)) possible ??= known;
      }
      return possible;
    },
    async add(sha256, print, meetings) {
      const row = { ...print, sha256 };
      // It stands from now on, whatever was known of these bytes before.
      gone.delete(sha256);
      (await all()).add({ ...row, keys: keysOfMeetings(meetings) });
      await prints.put(row);
    },
  };
}

/** The texts that are held, found by their letters and by what their meetings are kept under. */
interface HeldTexts {
  readonly all: readonly Held[];
  add(one: Held): void;
  /** What its meetings are kept under, which was not known of it. */
  tell(one: Held, keys: Held['keys']): void;
  ofLetters(letters: string): readonly Held[];
  /** In their order, those whose meetings are kept under one of the words, and those of which that is not known or that tell of none. */
  keptUnder(words: readonly string[]): readonly Held[];
}

/** Of thousands of texts each new one is compared only with those that may tell of the same meeting. */
function holdTexts(first: readonly Held[]): HeldTexts {
  const all: Held[] = [];
  const places = new Map<Held, number>();
  const byLetters = new Map<string, Held[]>();
  const byKey = new Map<string, Held[]>();
  const others = new Set<Held>();
  const tell = (one: Held, keys: Held['keys']) => {
    one.keys = keys;
    if (!keys) return;
    others.delete(one);
    for (const key of keys) {
      const there = byKey.get(key);
      if (there) there.push(one);
      else byKey.set(key, [one]);
    }
  };
  const add = (one: Held) => {
    places.set(one, all.length);
    all.push(one);
    const alike = byLetters.get(one.letters);
    if (alike) alike.push(one);
    else byLetters.set(one.letters, [one]);
    others.add(one);
    tell(one, one.keys);
  };
  first.forEach(add);
  return {
    all,
    add,
    tell,
    ofLetters: (letters) => byLetters.get(letters) ?? [],
    keptUnder: (words) => {
      const found = new Set([...others, ...words.flatMap((word) => byKey.get(word) ?? [])]);
      return [...found].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    },
  };
}

function keysOfMeetings(meetings: readonly MeetingFacts[]): ReadonlySet<string> | null {
  return meetings.length === 0 ? null : new Set(meetings.flatMap(keysKept));
}

const never = new AbortController().signal;

async function resembling(all: readonly Held[], print: TextPrint) {
  const shares = await mapInSlices(all, (one) => resemblance(one, print), never);
  return all.flatMap((one, at) => {
    const share = shares?.[at] ?? 0;
    return share >= versionShare ? [{ one, share }] : [];
  });
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
  const holding = await reviews
    .where('hashes')
    .equals(sha256)
    .filter((one) => !one.discardedAt && !one.sameAs)
    .toArray();
  const waits = await Promise.all(holding.map(async (one) => isUnaccepted(register, one)));
  const review = holding.find((_, at) => waits[at]);
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
