import type { Id } from '@/domain/fields';
import type { PartyDistinction } from '@/domain/party-distinction';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command } from './command';
import { standingParty } from './standing-records';

/** Remembers that two parties are not the same, whatever their names suggest. */
export function distinguishParties(ofId: Id, otherId: Id, name: string, other: string): Command {
  const words = { name: 'distinguish-parties', details: { name, other }, about: [ofId, otherId] };
  return command(words, async (recorder) => {
    const partyId = await standingParty(recorder, ofId);
    const otherPartyId = await standingParty(recorder, otherId);
    const known = await recorder.where('partyDistinctions', 'partyId', partyId);
    const reverse = await recorder.where('partyDistinctions', 'partyId', otherPartyId);
    const isKnown =
      known.some((row) => row.otherPartyId === otherPartyId) ||
      reverse.some((row) => row.otherPartyId === partyId);
    if (!isKnown && partyId !== otherPartyId) {
      await recorder.add('partyDistinctions', { id: newId(), partyId, otherPartyId });
    }
  });
}

/** Takes that back: the two may be offered as duplicates again. */
export function forgetPartyDistinction(
  { id, partyId, otherPartyId }: PartyDistinction,
  name: string,
  other: string,
): Command {
  const words = {
    name: 'forget-party-distinction',
    details: { name, other },
    about: [partyId, otherPartyId],
  };
  return command(words, (recorder) => recorder.remove('partyDistinctions', id));
}
