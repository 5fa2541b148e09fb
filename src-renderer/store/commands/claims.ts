import type { Claim } from '@/domain/source';
import { tableNames } from '@/domain/records';

import { withValueAt } from '../journal/apply-change';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow, trustRow } from '../stored-row';
import { command } from './command';

/**
 * Of competing claims, prefers one: its value stands in the record from now on; the others are kept.
 * @param name of the source, as shown
 */
export function preferClaim(claim: Claim, name: string): Command {
  const words = {
    name: 'prefer-claim',
    details: { name, field: claim.field },
    about: claim.meetingId === null ? [] : [claim.meetingId],
  };
  return command(words, async (recorder) => {
    const rivals = (await recorder.where('claims', 'recordId', claim.recordId)).filter(
      (rival) => rival.table === claim.table && rival.field === claim.field,
    );
    for (const { id } of rivals) await recorder.change('claims', id, { preferred: id === claim.id });
    // An empty field claims that the record exists: there is no value to adopt.
    if (claim.field !== '') await adoptValue(recorder, claim);
  });
}

async function adoptValue(recorder: Recorder, { table: name, recordId, field, value }: Claim): Promise<void> {
  const table = tableNames.find((known) => known === name);
  const record = table && (await recorder.get(table, recordId));
  if (!table || !record) throw new StoreFailure('not-found', `${name} ${recordId}`);
  await recorder.change(table, recordId, trustRow(table, withValueAt(toRow(record), field, value)));
}
