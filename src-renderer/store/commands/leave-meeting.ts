import { addressedParties } from '@/domain/addressed-parties';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';

import { newId } from '../new-id';
import type { Recorder } from '../register';
import { representedAt } from './represented-at';

/** Gives reports that were dated by the meeting alone its date, before it goes. */
export async function keepDatesOfReports(recorder: Recorder, meetingId: Id): Promise<void> {
  const date = (await recorder.get('meetings', meetingId))?.date ?? null;
  if (date === null) return;
  for (const report of await recorder.where('progressUpdates', 'meetingId', meetingId)) {
    if (report.date === null) await recorder.change('progressUpdates', report.id, { date });
  }
}

/**
 * Names the parties that recommendations made at the meeting alone address, before it goes: without an origin nothing
 * else would tell. Answers with how many such recommendations there are.
 */
export async function keepAddressees(recorder: Recorder, meetingId: Id): Promise<number> {
  const here = await recorder.where('recommendationOrigins', 'meetingId', meetingId);
  const byRecommendation = groupedBy(here, ({ recommendationId }) => recommendationId);
  const [meetings, represented, parties, statuses] = await Promise.all([
    recorder.where('meetings', 'id', meetingId),
    representedAt(recorder, meetingId),
    recorder.all('parties'),
    recorder.all('statuses'),
  ]);
  let left = 0;
  for (const [recommendationId, origins] of byRecommendation) {
    const all = await recorder.where('recommendationOrigins', 'recommendationId', recommendationId);
    const recommendation = await recorder.get('recommendations', recommendationId);
    if (!recommendation || all.length > origins.length) continue;
    left += 1;
    if (recommendation.addressed === 'named') continue;
    const addressees = await recorder.where('addressees', 'recommendationId', recommendationId);
    const context = { meetings, represented, parties, statuses, addressees };
    const addressed = addressedParties(recommendation, origins, context);
    if (addressed.size === 0) continue;
    // Those that were named once and are no longer what tells must not come back.
    for (const { id, partyId } of addressees) {
      if (!addressed.has(partyId)) await recorder.remove('addressees', id);
    }
    const named = new Set(addressees.map(({ partyId }) => partyId));
    for (const partyId of addressed) {
      if (!named.has(partyId)) await recorder.add('addressees', { id: newId(), recommendationId, partyId });
    }
    await recorder.change('recommendations', recommendationId, { addressed: 'named' });
  }
  return left;
}
