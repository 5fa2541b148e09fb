import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Register } from '@/store/register';

/** The meeting with everything typed so far: what is gathered while somebody types may end in half a sentence. */
export async function withTyped(
  register: Pick<Register, 'typing' | 'dossier'>,
  dossier: MeetingDossier,
): Promise<MeetingDossier> {
  await register.typing.flush();
  return (await register.dossier(dossier.meeting.id)) ?? dossier;
}
