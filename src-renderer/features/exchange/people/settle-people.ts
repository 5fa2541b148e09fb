import type { OwnProcess } from '@/formats/draft/own-process';
import { stepsInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';

import type { BatchRow } from '../batch/batch-row';
import { askedFact } from '../batch/open-of-review';
import { knowPeople, type FindNames } from './known-people';
import { namedInRows } from './people-of-batch';
import { samePeopleSteps } from './same-people';

interface SettleOptions {
  readonly own: OwnProcess | null;
  /** Of the interface. */
  readonly language: string;
  readonly signal: AbortSignal;
}

/**
 * Looks once more, before rows are accepted, for who those named in them are: somebody may have been entered since the page
 * was drawn, or the search may not have come to them yet. Of rows that seemed sure, those that now ask are held back; of
 * rows whose open facts are left out anyway, these people are left out too.
 * @returns `null` when the signal ended it
 */
export async function settlePeople(
  register: Pick<Register, 'namedPeople' | 'peopleOf' | 'parties'>,
  rows: readonly BatchRow[],
  find: FindNames,
  { own, language, signal }: SettleOptions,
): Promise<readonly BatchRow[] | null> {
  const named = await namedInRows(rows, own, signal);
  if (named === null) return null;
  const known = await knowPeople(
    register,
    named.map(({ name }) => name),
    find,
    language,
  );
  const same = await stepsInSlices(samePeopleSteps(named, known), signal);
  if (same === null) return null;
  const { open, decisions } = same;
  return rows.flatMap((row) => {
    const before = new Set(row.open?.facts.map(({ path }) => path));
    const more = [...(open.get(row.id) ?? [])].filter((path) => !before.has(path));
    if (more.length > 0 && row.state === 'sure') return [];
    const facts = [...(row.open?.facts ?? []), ...more.map(askedFact)];
    return [
      { ...row, people: decisions.get(row.id) ?? row.people, open: row.open && { ...row.open, facts } },
    ];
  });
}
