import type { Intervention } from '@/domain/intervention';

import type { Command } from '../register';
import { addPart } from './meeting-parts';

/**
 * What is recorded of an intervention that is shown before the register holds it: the first of it adds the intervention
 * in the same step, so that one of which nothing is recorded is nowhere.
 * @param name of the speaker, for the words of the step
 */
export function ofFreshIntervention<R>(
  fresh: Omit<Intervention, 'order'>,
  command: Command<R>,
  name: string,
): Command<R> {
  return {
    ...command,
    name: 'add-intervention',
    details: { name },
    about: [fresh.meetingId],
    run: async (recorder) => {
      if (!(await recorder.get('interventions', fresh.id))) await addPart(recorder, 'interventions', fresh);
      return command.run(recorder);
    },
  };
}
