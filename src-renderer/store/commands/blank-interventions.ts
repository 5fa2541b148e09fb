import type { Id } from '@/domain/fields';
import { isBlankIntervention } from '@/domain/intervention';

import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';

/** Takes an intervention off again of which nothing was recorded; any other stays. */
export function removeBlankIntervention(meetingId: Id, id: Id, name: string): Command {
  return command({ name: 'remove-intervention', details: { name }, about: [meetingId] }, async (recorder) => {
    const one = await recorder.get('interventions', id);
    if (!one || !isBlankIntervention(one)) return;
    const others = await recorder.where('coSpeakers', 'interventionId', id);
    if (others.length === 0) await removeWithParts(recorder, 'interventions', id);
  });
}
