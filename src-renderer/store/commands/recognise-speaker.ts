import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { Command } from '../register';
import { command } from './command';
import { ofSpeaker, type SpeakerChoice } from './speaker-choice';

const tables = ['notes', 'interventions', 'coSpeakers'] as const;

/**
 * Says of all speakers of a meeting that were kept as the same letters who they are, a party that the register did not
 * have included. What a source printed stays printed.
 * @param name of the speaker, for the words of the history
 */
export function recogniseSpeaker(
  meetingId: Id,
  written: string,
  choice: SpeakerChoice,
  name: string,
): Command<number> {
  const wanted = normaliseName(written);
  const words = { name: 'recognise-speaker', details: { written, name }, about: [meetingId] };
  return ofSpeaker(choice, ({ personId, partyId }) =>
    command(words, async (recorder) => {
      let count = 0;
      for (const table of tables) {
        for (const one of await recorder.where(table, 'meetingId', meetingId)) {
          const { printedSpeaker } = one;
          const isOpen = one.personId === null && one.partyId === null && printedSpeaker !== null;
          if (!isOpen || normaliseName(printedSpeaker) !== wanted) continue;
          const claims = await recorder.where('claims', 'recordId', one.id);
          const kept = claims.length > 0 ? printedSpeaker : null;
          await recorder.change(table, one.id, { personId, partyId, printedSpeaker: kept });
          count += 1;
        }
      }
      return count;
    }),
  );
}
