import type { Id } from '@/domain/fields';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import { openPlacesIn, type OpenPlaces } from '@/formats/paper/life/open-places';
import type { FormatsClient } from '@/formats/worker/formats-client';
import { formats } from '@/pickers/tables/formats';
import type { Register } from '@/store/register';

/** What is open in a paper with everything typed so far, which would be approved with it; `null` where the meeting is gone. */
export async function openNow(
  register: Pick<Register, 'typing' | 'dossier'>,
  meetingId: Id,
  key: PaperKey,
  choices: readonly PaperChoices[],
  reader: Pick<FormatsClient, 'openPlacesIn'> = formats,
): Promise<OpenPlaces | null> {
  await register.typing.flush();
  const dossier = await register.dossier(meetingId);
  if (!dossier) return null;
  const open = await reader.openPlacesIn(dossier, key, choices);
  // Where the other thread ended it is told here: silence would mean that nothing is open.
  return open.ok ? open.value : openPlacesIn(dossier, key, choices);
}
