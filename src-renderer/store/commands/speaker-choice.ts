import type { Note } from '@/domain/note';

import type { Command, Recorder } from '../register';
import { resolveParty, type PartyChoice } from './party-choice';
import { standingSpeaker } from './standing-records';

/** Who speaks, as records keep it: a person, a party, or a name as written. */
export type Speaker = Pick<Note, 'personId' | 'partyId' | 'printedSpeaker'>;

/** Who speaks as a field offers it: the party may be one that the register does not have yet. */
export interface SpeakerChoice extends Omit<Speaker, 'partyId'> {
  readonly party: PartyChoice | null;
}

/** The speaker inside a command; a party that the register does not have yet is made, a merged record is followed. */
export async function resolveSpeaker(
  recorder: Recorder,
  { personId, party, printedSpeaker }: SpeakerChoice,
): Promise<Speaker> {
  const partyId = party === null ? null : await resolveParty(recorder, party);
  return standingSpeaker(recorder, { personId, partyId, printedSpeaker });
}

/** What is recorded of a speaker, resolved in the same step; see `resolveSpeaker`. */
export function ofSpeaker<R>(choice: SpeakerChoice, make: (speaker: Speaker) => Command<R>): Command<R> {
  const { personId, party, printedSpeaker } = choice;
  const known = party?.kind === 'party' ? party.partyId : null;
  return {
    ...make({ personId, partyId: known, printedSpeaker }),
    run: async (recorder) => make(await resolveSpeaker(recorder, choice)).run(recorder),
  };
}
