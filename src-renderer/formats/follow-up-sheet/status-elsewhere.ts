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
    if (isStatus(whole) && !(isStatus(said) && said.status === whole.status))
      return { title, text, status: whole.status };
  }
  return null;
}

function isStatus(read: StatusRead): read is Extract<StatusRead, { status: CommitmentStatus }> {
  return read.kind === 'read' || read.kind === 'guess';
}

function beginningOf(text: string): string {
  const [beginning = ''] = text.split(/[.,;:\n!?]| [–—-] /u);
  return wordsIn(beginning) <= mostWords ? beginning : '';
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length;
}
