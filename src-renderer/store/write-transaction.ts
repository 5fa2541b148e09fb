import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

import type { Id } from '@/domain/fields';

import { withAddressedNews, type AddressedNews } from './addressed-news';
import { appendEntry, type EntryContent } from './journal/append-entry';
import { aboutChanges } from './journal/about-changes';
import { appendStep, pendingSteps, type Pending } from './journal/steps';
import { chainHead, type ChainHead } from './meta';
import { stepsTable } from './database';
import { newId } from './new-id';
import { createRecorder } from './recorder';
import type { Author, Command, EntryWords, PendingStep } from './register';
import { revertStep } from './journal/revert-step';
import { StoreFailure } from './store-failure';
import { storeWrites } from './store-writes';
import { createWriteSet, type WriteSet } from './write-set';

/** Keystrokes of one field that follow within this time, in milliseconds, are one step of Undo. */
const coalesceWithin = 3_000;

/** How much of a long step's time goes by before its rows are written; the rest is the writing. */
const shareOfRun = 0.25;

export interface Writer {
  readonly database: Dexie;
  readonly author: Author;
  /** Wall clock, milliseconds since 1970. */
  readonly now: () => number;
}

/** What a transaction left: its answer, and the chain and the steps as they stand now. */
export interface Written<R> {
  readonly value: R;
  readonly head: ChainHead;
  readonly pending: Pending;
  /** `null` where recommendations address whom they addressed before. */
  readonly addressed: AddressedNews | null;
}

type Content = Omit<EntryContent, 'changes'>;

/** One transaction over the whole database: what throws inside leaves neither row nor entry. */
export function writeTransaction<R>(
  { database }: Writer,
  work: (transaction: Transaction) => Promise<R>,
): PromiseLike<R> {
  return database.transaction('rw', database.tables, work);
}

/** Runs a command: its rows, its one journal entry and its step, together or not at all. */
export function runCommand<R>(writer: Writer, command: Command<R>): PromiseLike<Written<R>> {
  return writeTransaction(writer, async (transaction) => {
    const set = createWriteSet();
    const { onProgress } = command;
    const begun: BegunStep = { step: newId(), entries: 0 };
    const recorder = createRecorder(transaction, set, {
      onPause: (share) => onProgress?.(share * shareOfRun),
      endEntry: (words) => recordEntry(transaction, writer, words, set, begun),
    });
    const value = await command.run(recorder);
    return { value, ...(await recordStep(transaction, writer, command, set, begun)) };
  });
}

/** A step of which entries are written while its command runs. */
interface BegunStep {
  readonly step: Id;
  entries: number;
}

/** Writes what the set holds as an entry of a step that goes on. Only the last one tells whom recommendations address otherwise. */
async function recordEntry(
  transaction: Transaction,
  writer: Writer,
  { name, details, about }: EntryWords,
  set: WriteSet,
  begun: BegunStep,
): Promise<void> {
  const content = { command: name, details, about, step: begun.step, reverts: null, typing: null };
  const before = await chainHead(transaction, writer.author.device);
  const { head } = await writeEntry(transaction, writer, before, content, set, writer.now());
  if (head !== before) begun.entries += 1;
  set.clear();
}

/**
 * Writes the set as one step of Undo. A set without changes leaves the journal and what Redo would do alone, unless the step
 * has entries already.
 * @param begun what of the step is written already
 */
export async function recordStep(
  transaction: Transaction,
  writer: Writer,
  { name, details, about, coalesce, unhurried = false, onProgress }: Omit<Command<unknown>, 'run'>,
  set: WriteSet,
  begun: BegunStep = { step: newId(), entries: 0 },
): Promise<Omit<Written<void>, 'value'>> {
  const now = writer.now();
  const before = await chainHead(transaction, writer.author.device);
  const pending = await pendingSteps(transaction);
  const step = joinedStep(before, coalesce, unhurried ? Infinity : coalesceWithin, now) ?? begun.step;
  const typing = coalesce === undefined ? null : { key: coalesce, step, at: now };
  const content = { command: name, details, about, step, reverts: null, typing };
  const onWritten = (share: number) => onProgress?.(shareOfRun + share * (1 - shareOfRun));
  const { head, news } = await writeEntry(transaction, writer, before, content, set, now, onWritten);
  if (head === before && begun.entries === 0) return { head, pending, addressed: null };
  const addressed = news && { ...news, step, kind: 'done' as const };
  return {
    head,
    addressed,
    pending: await appendStep(transaction, { step, command: name, details }, pending),
  };
}

/**
 * Takes back the last step done, or brings again the first undone; `null` when there is none.
 * @param allowed the step that may take back what was given out
 * @throws {StoreFailure} `given-out` where Undo of another one would
 */
export function runRevert(
  writer: Writer,
  kind: 'undo' | 'redo',
  allowed: Id | null,
): PromiseLike<Written<PendingStep | null>> {
  return writeTransaction(writer, async (transaction) => {
    const before = await chainHead(transaction, writer.author.device);
    const step = (await pendingSteps(transaction))[kind];
    if (!step)
      return { value: null, head: before, addressed: null, pending: await pendingSteps(transaction) };
    const set = createWriteSet();
    const entries = await revertStep(transaction, set, step, kind);
    if (kind === 'undo' && step.step !== allowed) refuseTakingBack(set, step);
    const content = {
      command: step.command,
      details: step.details,
      about: [...new Set(entries.flatMap((entry) => entry.about))],
      step: newId(),
      reverts: { kind, step: step.step },
      typing: null,
    };
    const { head, news } = await writeEntry(transaction, writer, before, content, set, writer.now());
    await stepsTable(transaction).put({ ...step, state: kind === 'undo' ? 'undone' : 'done' });
    const { step: id, command, details } = step;
    return {
      value: { step: id, command, details },
      head,
      addressed: news && { ...news, step: id, kind },
      pending: await pendingSteps(transaction),
    };
  });
}

/** A key that is pressed once too often must not take an approval back. The sample register goes as it came. */
function refuseTakingBack(set: WriteSet, { command }: PendingStep): void {
  const given = set.rowsOf('paperVersions').find(({ before, after }) => before && !after);
  if (given && command !== 'open-sample') throw new StoreFailure('given-out', `paperVersions ${given.id}`);
}

interface WrittenEntry {
  readonly head: ChainHead;
  readonly news: Omit<AddressedNews, 'step' | 'kind'> | null;
}

async function writeEntry(
  transaction: Transaction,
  { author }: Writer,
  head: ChainHead,
  content: Content,
  set: WriteSet,
  now: number,
  onWritten: (share: number) => void = () => undefined,
): Promise<WrittenEntry> {
  const [changes, news] = await withAddressedNews(transaction, set.writes(), () =>
    storeWrites(transaction, set, content.reverts !== null, onWritten),
  );
  // Undo of typing that ended where it began changes no row; it is an entry all the same, since the step is undone.
  if (changes.length === 0 && !content.reverts) return { head, news: null };
  const about = aboutChanges(content.about, set.writes(), changes);
  return { head: await appendEntry(transaction, author, head, { ...content, about, changes }, now), news };
}

/** The step that this command's typing goes on with; undoing, redoing and any other command end it. */
function joinedStep(
  { typing }: ChainHead,
  coalesce: string | undefined,
  within: number,
  now: number,
): string | null {
  if (typing === null || typing.key !== coalesce) return null;
  return Math.abs(now - typing.at) <= within ? typing.step : null;
}
