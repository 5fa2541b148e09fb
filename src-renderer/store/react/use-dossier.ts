import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';

import { useLive } from './use-live';

/** Everything about a meeting; `undefined` while it is read, `null` when there is no such meeting. */
export function useDossier(meetingId: Id): MeetingDossier | null | undefined {
  return useLive((register) => register.dossier(meetingId), [meetingId]);
}
