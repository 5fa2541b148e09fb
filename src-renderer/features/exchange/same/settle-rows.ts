import type { OwnProcess } from '@/formats/draft/own-process';
import type { Register } from '@/store/register';

import { askedFact } from '../batch/open-of-review';
import type { BatchRow } from '../batch/batch-row';
import type { FindNames } from '../people/known-people';
import { settlePeople } from '../people/settle-people';
import { knowRecords, type FindAlike } from './known-records';
import { recordsNamedInRows } from './records-of-rows';
import { recordsOfReview, sameRecords } from './same-records';
import { knownRecordInWords } from './same-in-words';

/** How likenesses are looked for. */
export interface FindSame {
  readonly names: FindNames;
  readonly alike: FindAlike;
  readonly signal: AbortSignal;
}

/**
 * Looks once more, before rows are accepted, for who and what is named in them: somebody may have been entered since the
 * page was drawn, or the search may not have come to them yet. Of rows that seemed sure, those that now ask are held back;
 * of rows whose open facts are left out anyway, what is asked about is left out too.
 */
export async function settleRows(
  register: Pick<Register, 'namedPeople' | 'peopleOf' | 'parties' | 'list' | 'namedRecommendations'>,
  rows: readonly BatchRow[],
  find: FindSame,
  own: { readonly own: OwnProcess | null; readonly language: string },
): Promise<readonly BatchRow[]> {
  const settled = await settlePeople(register, rows, find.names, { ...own, signal: find.signal });
  const named = settled && (await recordsNamedInRows(settled, find.signal));
  if (settled === null || named === null) return [];
  const known = await knowRecords(register, named, find.alike);
  const same = await sameRecords(named, known, {
    nameOf: (record) => knownRecordInWords(record, own.language),
    signal: find.signal,
  });
  if (same === null) return [];
  return settled.flatMap((row) => {
    const records = recordsOfReview(same, row.id);
    const before = new Set(row.open?.facts.map(({ path }) => path));
    const more = [...records.open].filter((path) => !before.has(path));
    if (more.length > 0 && row.state === 'sure') return [];
    const facts = [...(row.open?.facts ?? []), ...more.map(askedFact)];
    return [{ ...row, records, open: row.open && { ...row.open, facts } }];
  });
}
