import type { Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import { representedDelegations } from '@/domain/taking-part';

import type { Recorder } from '../register';

/** The delegations by which parties were represented at a meeting, as it stands in the step that asks. */
export async function representedAt(recorder: Recorder, meetingId: Id): Promise<readonly Delegation[]> {
  const [meeting, delegations, attendances, presences, sessions] = await Promise.all([
    recorder.get('meetings', meetingId),
    recorder.where('delegations', 'meetingId', meetingId),
    recorder.where('attendances', 'meetingId', meetingId),
    recorder.where('presences', 'meetingId', meetingId),
    recorder.where('sessions', 'meetingId', meetingId),
  ]);
  const meetings = meeting ? [meeting] : [];
  return representedDelegations({ meetings, delegations, attendances, presences, sessions });
}
