import { isEdtf } from '@/domain/edtf';
import { organisationByName } from '@/domain/reference/find-names';

import { eventOfDate } from '../matching/match-event';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/**
 * A meeting of another process, kept as an event that a meeting of the register is related to: its name, date and city,
 * and where they stand. Nothing else of it is taken in: who sat there and what was agreed is that process's record.
 * @param accepting the meeting of the draft; its `meetingId` is that of the register's meeting
 */
export function acceptAsEvent(accepting: AcceptingMeeting): void {
  const { plan, meetingId, path, meeting } = accepting;
  const name = eventName(accepting);
  const own = plan.where('relatedEvents', 'meetingId', meetingId);
  const event =
    eventOfDate(
      own.filter((row) => sameValue(row.name, name)),
      { date: accepting.isLeftOut(`${path}/date`) ? null : meeting.date },
    ) ??
    plan.add('relatedEvents', {
      id: plan.newId(),
      meetingId,
      name,
      date: null,
      city: null,
      order: lastOrder(plan, own),
    });
  const record = { table: 'relatedEvents', recordId: event.id } as const;
  const told = ['title', 'type', 'processes/0', 'date'].map((field) => `${path}/${field}`);
  const place = told.find((one) => accepting.evidence.at(one).length > 0);
  if (place !== undefined) claimExistence(accepting, { path: place, ...record });
  if (meeting.date === undefined || isEdtf(meeting.date))
    offerValue(accepting, { path: `${path}/date`, ...record, field: 'date', value: meeting.date });
  else accepting.problems.push({ path: `${path}/date`, code: 'invalid-value' });
  offerValue(accepting, { path: `${path}/city`, ...record, field: 'city', value: meeting.city });
}

/** "Eighth Ministerial Conference (Bali Process)": whose it is stands in its name. */
function eventName({ path, meeting, printed, language }: AcceptingMeeting): string {
  const [process = ''] = meeting.processes ?? [];
  const reference = organisationByName(process);
  const called = (reference && language(path) === 'ru' ? reference.ru.short : '') || process;
  const words = meeting.title ?? printed(`${path}/type`) ?? '';
  if (words === '') return called;
  // In a title of Russian words the name of the process is bent; its first word tells it.
  const stem = called.slice(0, Math.max(4, (called.split(' ')[0]?.length ?? 0) - 2)).toLowerCase();
  return called === '' || words.toLowerCase().includes(stem) ? words : `${words} (${called})`;
}
