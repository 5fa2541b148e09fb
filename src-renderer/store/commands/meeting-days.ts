import { dayMoved } from '@/domain/days-outside';
import { meetingReference } from '@/domain/meeting-reference';

import type { Command } from '../register';
import { command } from './command';
import type { MeetingLabel } from './meetings';

/** Moves the sessions of a meeting, and what is recorded of its attendance by day, by so many days, as one step. */
export function moveMeetingDays(meeting: MeetingLabel, by: number): Command {
  const details = { meeting: meetingReference(meeting) };
  return command({ name: 'move-meeting-days', details, about: [meeting.id] }, async (recorder) => {
    for (const { id, day } of await recorder.where('sessions', 'meetingId', meeting.id))
      if (day !== null) await recorder.change('sessions', id, { day: dayMoved(day, by) });
    for (const { id, days } of await recorder.where('attendances', 'meetingId', meeting.id))
      if (days.length > 0)
        await recorder.change('attendances', id, { days: days.map((day) => dayMoved(day, by)) });
    for (const { id, day } of await recorder.where('presences', 'meetingId', meeting.id))
      if (day !== null) await recorder.change('presences', id, { day: dayMoved(day, by) });
  });
}
