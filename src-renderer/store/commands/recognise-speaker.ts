import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { Command } from '../register';
import { command } from './command';
import { addCoSpeakers } from './co-speakers';
import { ofSpeaker, resolveSpeaker, type Speaker, type SpeakerChoice } from './speaker-choice';

const tables = ['notes', 'interventions', 'coSpeakers'] as const;

/**
 * Says of all speakers of a meeting that were kept as the same letters who they are, a party that the register did not
 * have included. What a source printed stays printed.
 * @param choices who speaks; the further ones speak together with the first wherever an intervention can have several
 * @param name of the speaker, for the words of the history
 */
export function recogniseSpeaker(
  meetingId: Id,
  written: string,
  [choice, ...others]: readonly [SpeakerChoice, ...SpeakerChoice[]],
  name: string,
): Command<number> {
  const wanted = normaliseName(written);
  const words = { name: 'recognise-speaker', details: { written, name }, about: [meetingId] };
  return ofSpeaker(choice, ({ personId, partyId }) =>
    command(words, async (recorder) => {
      let count = 0;
      const further: Speaker[] = [];
      for (const other of others) further.push(await resolveSpeaker(recorder, other));
      for (const table of tables) {
        for (const one of await recorder.where(table, 'meetingId', meetingId)) {
          const { printedSpeaker } = one;
          const isOpen = one.personId === null && one.partyId === null && printedSpeaker !== null;
          if (!isOpen || normaliseName(printedSpeaker) !== wanted) continue;
          const claims = await recorder.where('claims', 'recordId', one.id);
          // A note has one speaker, and a source printed them as one.
          if (further.length > 0 && (table === 'notes' || claims.length > 0)) continue;
          const kept = claims.length > 0 ? printedSpeaker : null;
          await recorder.change(table, one.id, { personId, partyId, printedSpeaker: kept });
          const interventionId = 'interventionId' in one ? one.interventionId : one.id;
          if (interventionId !== null) await addCoSpeakers(recorder, { meetingId, interventionId }, further);
          count += 1;
        }
      }
      return count;
    }),
  );
}
