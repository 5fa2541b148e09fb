import type { CommitmentStatus } from '@/domain/commitment';

import type { RowToPlan } from './rows-to-plan';
import { readStatus, type StatusRead } from './status-words';

/** A status that stands elsewhere than in its own cell. */
export interface StatusElsewhere {
  /** Of the column. */
  readonly title: string;
  readonly text: string;
  readonly status: CommitmentStatus;
}

/** Of a sentence that tells more, its status is no longer what it is about. */
const mostWords = 6;

/**
 * The status that was written over the last known one, or, where the row has none of its own, that words beside it
 * begin with: "Implemented. Law No. 5 was adopted". `null` where there is none, or where the own cell says the same.
 * @param said what the row's own cell says
 */
export function statusElsewhere(
  { cells, beside, onlyAdded }: RowToPlan,
  said: StatusRead,
  doneTitle: string,
): StatusElsewhere | null {
  const over = beside.flatMap(({ title, text, from }) => (from === 'last' ? { title, text } : []));
  const words = [
    ...(onlyAdded ? [] : [{ title: doneTitle, text: cells.done }]),
    ...beside.filter(({ from, isOwnUse }) => from !== 'last' && from !== 'due' && !isOwnUse),
  ];
  const places = said.kind === 'none' ? [...over, ...words] : over;
  for (const { title, text } of places) {
    const read = readStatus(text);
    const whole = isStatus(read) && wordsIn(text) <= mostWords ? read : readStatus(beginningOf(text));
    if (!isStatus(whole) || (whole !== read && isTakenBack(text, whole.status))) continue;
    if (whole.kind === 'guess' && isLimited(text, whole.status)) continue;
    if (!(isStatus(said) && said.status === whole.status)) return { title, text, status: whole.status };
  }
  return null;
}

function isStatus(read: StatusRead): read is Extract<StatusRead, { status: CommitmentStatus }> {
  return read.kind === 'read' || read.kind === 'guess';
}

function beginningOf(text: string): string {
  const [beginning = ''] = text.split(endOfBeginning);
  return wordsIn(beginning) <= mostWords ? beginning : '';
}

const endOfBeginning = /[.,;:\n!?]| [–—-] /u;

/** "Completed: no", "Implemented – not yet", "Done. Only in part": what follows takes back what the beginning says. */
function isTakenBack(text: string, status: CommitmentStatus): boolean {
  if (saysNothingDone.has(status)) return false;
  const [beginning = ''] = text.split(endOfBeginning);
  const rest = text.slice(beginning.length).replace(/^[^\p{L}\p{N}]+/u, '');
  return denial.test(rest) || (status === 'implemented' && limit.test(rest));
}

/** "Implemented but only in part": no status of the whole. */
function isLimited(text: string, status: CommitmentStatus): boolean {
  return status === 'implemented' && text.split(/[\s,.;:!?–—-]/u).some((word) => limit.test(word));
}

/** "Not started: no funds" denies nothing. */
const saysNothingDone: ReadonlySet<CommitmentStatus> = new Set(['not-started', 'not-applicable']);

const denial = /^(?:no|not|none|never|нет|не|ни|никогда)(?!\p{L})/iu;
const limit = /^(?:but|only|however|except|partly|partially|но|лишь|только|кроме|однако|частично)(?!\p{L})/iu;

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length;
}
