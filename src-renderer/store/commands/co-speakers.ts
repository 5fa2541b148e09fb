import type { CoSpeaker } from '@/domain/co-speaker';
import type { Id } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';

import type { Command, Recorder } from '../register';
import { command } from './command';
import { addPart } from './meeting-parts';
import { standingSpeaker } from './standing-records';

type Speaker = Pick<CoSpeaker, 'personId' | 'partyId' | 'printedSpeaker'>;

/**
 * Adds who spoke together with an intervention's first speaker; nobody is added twice.
 * @param name of the first speaker @param other of the one that is added, both for the words of the history
 */
export function addCoSpeaker(
  { id: interventionId, meetingId }: Intervention,
  told: Speaker,
  name: string,
  other: string,
): Command<Id> {
  const words = { name: 'add-co-speaker', details: { name, other }, about: [meetingId] };
  return command(words, async (recorder) => {
    const speaker = await standingSpeaker(recorder, told);
    const known = await recorder.where('coSpeakers', 'interventionId', interventionId);
    const same = known.find((one) => keyOf(one) === keyOf(speaker));
    return same ? same.id : addPart(recorder, 'coSpeakers', { meetingId, interventionId, ...speaker });
  });
}

/** The same for several inside a command. */
export async function addCoSpeakers(
  recorder: Recorder,
  part: Pick<CoSpeaker, 'meetingId' | 'interventionId'>,
  speakers: readonly Speaker[],
): Promise<void> {
  for (const told of speakers) {
    const speaker = await standingSpeaker(recorder, told);
    const known = await recorder.where('coSpeakers', 'interventionId', part.interventionId);
    if (!known.some((one) => keyOf(one) === keyOf(speaker)))
      await addPart(recorder, 'coSpeakers', { ...part, ...speaker });
  }
}

export function removeCoSpeaker(coSpeaker: CoSpeaker, name: string, other: string): Command {
  const words = { name: 'remove-co-speaker', details: { name, other }, about: [coSpeaker.meetingId] };
  return command(words, (recorder) => recorder.remove('coSpeakers', coSpeaker.id));
}

function keyOf({ personId, partyId, printedSpeaker }: Speaker): string {
  return JSON.stringify([personId, partyId, printedSpeaker]);
}
