import type { Claim } from '@/domain/source';

import { withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { Recorder } from '../register';
import { toRow, trustRow } from '../stored-row';

/**
 * Lets what was said in a paragraph follow it to the wording of another source: interventions of which the same source has
 * other words within that wording. A part of a step.
 * @param wording the claim of the paragraph's words that stand now
 */
export async function followInterventions(recorder: Recorder, wording: Claim): Promise<void> {
  if (wording.meetingId === null) return;
  for (const intervention of await recorder.where('interventions', 'meetingId', wording.meetingId)) {
    const { id } = intervention;
    const rivals = (await recorder.where('claims', 'recordId', id)).filter(
      ({ table, field }) => table === 'interventions' && field === wording.field,
    );
    const own = rivals.find(
      ({ sourceId, start, end }) =>
        sourceId === wording.sourceId && start >= wording.start && end <= wording.end,
    );
    if (!own) continue;
    const words = withValueAt(toRow(intervention), own.field, own.value);
    await recorder.change('interventions', id, trustRow('interventions', words));
    for (const rival of rivals)
      await recorder.change('claims', rival.id, { preferred: sameValue(rival.value, own.value) });
  }
}
