import type { Note } from '@/domain/note';

import type { Command, Recorder } from '../register';
import { resolveParty, type PartyChoice } from './party-choice';

/** Who speaks, as records keep it: a person, a party, or a name as written. */
export type Speaker = Pick<Note, 'personId' | 'partyId' | 'printedSpeaker'>;

/** Who speaks as a field offers it: the party may be one that the register does not have yet. */
export interface SpeakerChoice extends Omit<Speaker, 'partyId'> {
  readonly party: PartyChoice | null;
}

/** The speaker inside a command; a party that the register does not have yet is made. */
export async function resolveSpeaker(
  recorder: Recorder,
  { personId, party, printedSpeaker }: SpeakerChoice,
): Promise<Speaker> {
  return { personId, partyId: party === null ? null : await resolveParty(recorder, party), printedSpeaker };
}

/** What is recorded of a speaker, with the party made in the same step where the register has none. */
export function ofSpeaker<R>(
  { personId, party, printedSpeaker }: SpeakerChoice,
  make: (speaker: Speaker) => Command<R>,
): Command<R> {
  const known = party?.kind === 'party' ? party.partyId : null;
  const command = make({ personId, partyId: known, printedSpeaker });
  if (party === null || party.kind === 'party') return command;
  return {
    ...command,
    run: async (recorder) => {
      const partyId = await resolveParty(recorder, party);
      return make({ personId, partyId, printedSpeaker }).run(recorder);
    },
  };
}
