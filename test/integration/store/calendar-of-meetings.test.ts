import { expect, test } from 'vitest';

import { calendarMeetings } from '@/features/meetings/export/calendar-of';
import { writeCalendar } from '@/formats/calendar/write-calendar';
import { moveMeetingDays } from '@/store/commands/meeting-days';
import { aMeeting, aProcess, aSession } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

test('a calendar that is saved again brings the earlier one up to date: same identities, a later revision', async () => {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id, date: '2031-05-14', stateOfAffairs: 'planned' });
  const session = aSession({ meetingId: meeting.id, day: '2031-05-14', startsAt: '09:00' });
  await insert(register, { processes: [process], meetings: [meeting], sessions: [session] });
  const saved = async () => {
    const { text } = writeCalendar(await calendarMeetings(register, [meeting.id, process.id]), 'en');
    const lines = (text ?? '').split('\r\n');
    const of = (name: string) =>
      lines.flatMap((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1) : []));
    return { ids: of('UID'), numbers: of('SEQUENCE').map(Number), changed: of('LAST-MODIFIED') };
  };
  const before = await saved();
  expect(before.ids).toEqual([meeting.id, session.id]);
  expect(await saved()).toEqual(before);
  valueOf(await register.execute(moveMeetingDays(meeting, 7)));
  const after = await saved();
  expect(after.ids).toEqual(before.ids);
  expect(after.numbers[0]).toBeGreaterThan(before.numbers[0] ?? 0);
  expect((after.changed[0] ?? '') >= (before.changed[0] ?? '')).toBe(true);
  register.close();
});
