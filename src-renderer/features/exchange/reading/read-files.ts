import type { Draft } from '@/domain/draft';
import { joinDrafts } from '@/formats/draft/join-drafts';
import type { PriorRecord } from '@/formats/prior-records/read-prior-record';
import type { ReadFile, ReadingOptions } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import type { PendingContent } from '../pending/pending-review';
import { addPending, waitingReviews } from '../pending/pending-reviews';
import { formats } from './formats';
import { groupDrafts } from './group-drafts';
import type { FileOutcome, NamedOutcome } from './read-outcome';

/** A file's own draft beside its bytes. */
interface Read {
  readonly at: number;
  readonly file: PriorRecord;
  readonly draft: Draft;
  readonly texts: readonly string[];
  readonly mediaType: string;
}

/**
 * Reads files on their own thread and keeps what they hold for review; those about one meeting become one review. The
 * register is not touched.
 * @returns one outcome a file, in order
 */
export async function readFiles(
  register: Register,
  files: readonly PriorRecord[],
  options: ReadingOptions,
): Promise<readonly NamedOutcome[]> {
  const results = await formats.readPriorRecords(files, options);
  const outcomes: FileOutcome[] = [];
  const fresh: Read[] = [];
  for (const [at, { file, outcome }] of results.entries()) {
    const known = await outcomeBefore(register, outcome, fresh);
    if (known) outcomes[at] = known;
    else if (outcome.ok && outcome.kind === 'draft') {
      const { draft, texts, mediaType } = outcome;
      fresh.push({ at, file, draft, texts, mediaType });
    }
  }
  for (const group of groupDrafts(fresh.map(({ draft }) => draft))) {
    const members = group.flatMap((index) => fresh[index] ?? []);
    const content = contentOf(members);
    await addPending(content);
    const foundMeeting = content.draft.meetings.length > 0;
    for (const { at } of members) outcomes[at] = { kind: 'read', reviewId: content.id, foundMeeting };
  }
  return results.map(({ file }, at) => ({
    name: file.name,
    outcome: outcomes[at] ?? { kind: 'unreadable', error: { code: 'failed' } },
  }));
}

/** What is to be said of a file that brings nothing new; nothing when it does. */
async function outcomeBefore(
  register: Register,
  outcome: ReadFile['outcome'],
  fresh: readonly Read[],
): Promise<FileOutcome | undefined> {
  if (!outcome.ok) {
    const isBundle = outcome.error.code === 'unsupported' && outcome.error.kind === 'bundle';
    return isBundle ? { kind: 'bundle' } : { kind: 'unreadable', error: outcome.error };
  }
  const { sha256 } = outcome;
  const meetingId = await meetingOf(register, sha256);
  if (meetingId !== undefined) return { kind: 'in-register', meetingId };
  const waiting = (await waitingReviews(register)).find(({ hashes }) => hashes.includes(sha256));
  if (waiting) return { kind: 'waiting', reviewId: waiting.id };
  const twice = fresh.find(({ draft }) => draft.sources[0]?.sha256 === sha256);
  return twice ? { kind: 'twice' } : undefined;
}

/** The meeting that a file with this hash is a source of. */
async function meetingOf(register: Register, sha256: string): Promise<string | undefined> {
  const source = await register.sourceOf(sha256);
  if (!source) return undefined;
  const links = await register.list('meetingSources');
  return links.find(({ sourceId }) => sourceId === source.id)?.meetingId;
}

function contentOf(members: readonly Read[]): PendingContent {
  const [first] = members;
  const draft =
    members.length === 1 && first ? first.draft : joinDrafts(members.map((member) => member.draft));
  return {
    id: crypto.randomUUID(),
    draft,
    texts: members.flatMap(({ texts }) => texts),
    files: members.map(({ file, draft: own, mediaType }) => ({
      name: file.name,
      bytes: file.bytes,
      sha256: own.sources[0]?.sha256 ?? '',
      mediaType,
    })),
  };
}
