import type { Draft } from '@/domain/draft';
import { ownProcess, type OwnProcess } from '@/formats/draft/own-process';
import { isContacts } from '@/formats/contacts/is-contacts';
import type { PriorRecord, ReadOutcome } from '@/formats/prior-records/read-prior-record';
import type { ReadSheet } from '@/formats/sheet/sheet';
import type { ReadFile } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import { keepTables } from '../mapping/mapping-database';
import { keeping } from '../pending/keeping';
import { pendingDatabase } from '../pending/pending-database';
import { addPending, inRegister, joinPending } from '../pending/pending-reviews';
import type { EarlierText, PendingContent, PendingReview } from '../pending/pending-review';
import { countAnswers } from '../versions/carried-answers';
import { createKnownTexts, type KnownText } from '../versions/known-texts';
import { isSurelyOne } from '../versions/one-meeting';
import { ownDecisions } from '../versions/with-versions';
import { createHomes, type Homes } from './homes';
import type { FileOutcome } from './read-outcome';

type ReadDraft = Extract<ReadOutcome, { readonly ok: true; readonly kind: 'draft' }>;

/** Keeps what is read in one go; files about one meeting become one review. The register is not touched. */
export interface Keeper {
  /** Keeps one file for review the moment it is read, and says what became of it. */
  keep(read: Pick<ReadFile, 'file' | 'outcome'>): Promise<FileOutcome>;
}

/** @param read hashes of what an earlier part of this reading came to */
export function createKeeper(register: Register, batchId: string, read: ReadonlySet<string>): Keeper {
  /** Hashes of this reading. */
  const seen = new Set<string>();
  let homes: Homes | null = null;
  let own: Promise<OwnProcess | null> | undefined;

  const texts = createKnownTexts(register);

  const keepDraft = async (file: PriorRecord, found: ReadDraft): Promise<FileOutcome> => {
    const { draft, print, people } = found;
    const foundMeeting = draft.meetings.length > 0;
    const same = print ? await texts.same(print) : null;
    if (same) {
      const content = contentOf(file, found);
      await addPending(content, { batchId, bytes: file.bytes, sameAs: earlier(same) });
      return { kind: 'read', reviewId: content.id, foundMeeting };
    }
    const alike = print ? await texts.alike(print, draft.meetings) : null;
    const kept = await keepOwn(file, found, alike);
    if (print) await texts.add(found.sha256, print, draft.meetings);
    return { kind: 'read', reviewId: kept, foundMeeting, ...(people ? { people } : {}) };
  };

  /** Joins it with what it is a version of, or tells of the same meeting; else it is a review of its own. @returns its id */
  const keepOwn = async (file: PriorRecord, found: ReadDraft, alike: KnownText | null): Promise<string> => {
    const { draft } = found;
    own ??= register.list('processes').then(([process]) => (process ? ownProcess(process) : null));
    homes ??= read.size > 0 ? await homesOf(batchId) : createHomes();
    const newcomer = contentOf(file, found);
    const version = alike?.review?.batchId === batchId ? alike.review : null;
    const home = version === null && draft.meetings.length > 0 ? homes.find(draft.meetings, await own) : null;
    const joined = version
      ? await joinPending(version.id, file.bytes, async (there, review) =>
          isSurelyOne(there.draft.meetings, draft.meetings)
            ? keeping.joinVersion(review, there, newcomer, alike?.sha256 ?? '')
            : null,
        )
      : home &&
        (await joinPending(home.reviewId, file.bytes, (there, review) =>
          keeping.join(review, there, newcomer),
        ));
    if (joined) {
      if (joined.draft.meetings.length > 0)
        homes.put({ reviewId: joined.id, meetings: joined.draft.meetings });
      return joined.id;
    }
    const versionOf = alike ? { versionOf: earlier(alike), ...(await answered(alike, draft)) } : {};
    await addPending(newcomer, { batchId, bytes: file.bytes, ...versionOf });
    if (draft.meetings.length > 0) homes.put({ reviewId: newcomer.id, meetings: draft.meetings });
    return newcomer.id;
  };

  return {
    async keep({ file, outcome }) {
      if (!outcome.ok) {
        const isBundle = outcome.error.code === 'unsupported' && outcome.error.kind === 'bundle';
        return isBundle ? { kind: 'bundle' } : { kind: 'unreadable', error: outcome.error };
      }
      const known = await knownBefore(register, outcome.sha256, seen);
      // Read in an earlier part of this reading, in the middle of a file that was not come to the end of.
      const ownBefore = known?.kind === 'waiting' && read.has(outcome.sha256) && !seen.has(outcome.sha256);
      if (ownBefore) seen.add(outcome.sha256);
      if (known) return ownBefore ? ((await readBefore(batchId, known.reviewId)) ?? known) : known;
      const kept = await keepNew(file, outcome, { batchId, keepDraft });
      seen.add(outcome.sha256);
      return kept;
    },
  };
}

/** What was decided of an earlier version, as far as the new one asks the same; nothing where that is nothing. */
async function answered(
  { sha256 }: KnownText,
  draft: Draft,
): Promise<Partial<Pick<PendingReview, 'decisions' | 'carried'>>> {
  const holding = await pendingDatabase.reviews
    .where('hashes')
    .equals(sha256)
    .filter(({ discardedAt, sameAs }) => !discardedAt && !sameAs)
    .toArray();
  const review = holding.toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
  const content = review && (await pendingDatabase.contents.get(review.id));
  if (!review || !content) return {};
  const own = ownDecisions(review).decisions;
  if (countAnswers(own) === 0) return {};
  const became = review.becameMeetings ?? [];
  const decisions = await keeping.carry({ draft: content.draft, decisions: own, became }, draft);
  const carried = countAnswers(decisions);
  return carried === 0 ? {} : { decisions, carried };
}

/** The reviews that an earlier part of a reading left, for the rest of its files to join. */
async function homesOf(batchId: string): Promise<Homes> {
  const ids = await pendingDatabase.reviews.where('batchId').equals(batchId).primaryKeys();
  const homes = createHomes();
  for (const reviewId of ids) {
    const review = await pendingDatabase.reviews.get(reviewId);
    // What is joined must be found again: none joins a twin that waits for nothing, or what was put away.
    if (!review || review.sameAs || review.discardedAt || review.asideAt || review.acceptedAt !== null)
      continue;
    const content = await pendingDatabase.contents.get(reviewId);
    if (content && content.draft.meetings.length > 0)
      homes.put({ reviewId, meetings: content.draft.meetings });
  }
  return homes;
}

async function readBefore(batchId: string, reviewId: string): Promise<FileOutcome | null> {
  const review = await pendingDatabase.reviews.get(reviewId);
  return review?.batchId === batchId ? { kind: 'read', reviewId, foundMeeting: review.meetings > 0 } : null;
}

async function keepNew(
  file: PriorRecord,
  outcome: Extract<ReadOutcome, { readonly ok: true }>,
  {
    batchId,
    keepDraft,
  }: {
    readonly batchId: string;
    readonly keepDraft: (file: PriorRecord, read: ReadDraft) => Promise<FileOutcome>;
  },
): Promise<FileOutcome> {
  switch (outcome.kind) {
    case 'draft':
      return keepDraft(file, outcome);
    case 'parts':
      return { kind: 'parts', count: outcome.parts.length };
    case 'table':
      if (isContacts(outcome)) return contactsOf(outcome.sheets);
      if (outcome.people) return { kind: 'contacts', isTable: true, ...outcome.people };
      return {
        kind: 'table',
        tablesId: await keepTables({ name: file.name, sha256: outcome.sha256, bytes: file.bytes, batchId }),
      };
  }
}

/** A row of titles stands over the people. */
function contactsOf(sheets: readonly ReadSheet[]): FileOutcome {
  const count = sheets.reduce((sum, { rows }) => sum + Math.max(0, rows.length - 1), 0);
  return { kind: 'contacts', count, sheets };
}

/** What is to be said of a file that brings nothing new; nothing when it does. */
async function knownBefore(
  register: Register,
  sha256: string,
  seen: ReadonlySet<string>,
): Promise<FileOutcome | null> {
  if (seen.has(sha256)) return { kind: 'twice' };
  const source = await register.sourceOf(sha256);
  if (source) return { kind: 'in-register', meetingId: await meetingOf(register, source.id) };
  const holding = await pendingDatabase.reviews
    .where('hashes')
    .equals(sha256)
    .filter(({ discardedAt }) => !discardedAt)
    .toArray();
  // One that was accepted without this file, or of which this file was taken back, waits no more.
  const isThere = await inRegister(register, holding);
  const waiting = holding.find((review) => review.acceptedAt === null || !isThere(review));
  return waiting ? { kind: 'waiting', reviewId: waiting.id } : null;
}

/** The meeting that a source tells of; `null` of a list of members, of recommendations or of people alone. */
async function meetingOf(register: Register, id: string): Promise<string | null> {
  const links = await register.list('meetingSources');
  return links.find(({ sourceId }) => sourceId === id)?.meetingId ?? null;
}

function contentOf(file: PriorRecord, { draft, texts, mediaType }: ReadDraft): PendingContent {
  return { id: crypto.randomUUID(), draft, texts, files: [reviewedFile(file, draft, mediaType)] };
}

function earlier({ sha256, name, at, isImported }: KnownText): EarlierText {
  return { sha256, name, at, isImported };
}

function reviewedFile({ name, bytes }: PriorRecord, draft: Draft, mediaType: string) {
  return { name, sha256: draft.sources[0]?.sha256 ?? '', mediaType, size: bytes.length };
}
