import { earliestDay, isEdtf, parseEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import { bareMeeting, type Meeting } from '@/domain/meeting';
import { isPresumedState } from '@/domain/presumed-state';
import { isOwnTitle } from '@/domain/own-title';
import { cityByName } from '@/domain/reference/cities';
import { cityName } from '@/domain/reference/reference-city';

import type { Accepting, AcceptingMeeting } from './accepting';
import { languageOfWords } from './language-of-words';
import { offerValue } from './offer-value';

/** A meeting of which nothing is known yet; the facts fill it. A record of a meeting tells of one that was held. */
export function addMeeting({ plan, processId }: Accepting, id = plan.newId()): Id {
  const meeting: Meeting = {
    ...bareMeeting,
    id,
    processId,
    type: 'other',
    stateOfAffairs: 'held',
  };
  return plan.add('meetings', meeting).id;
}

const plainFields = ['type', 'country', 'modality', 'level', 'approximateAttendance'] as const;
const textFields = ['theme', 'venue'] as const;

/** Type, number, date, place and the other facts in a meeting's head. */
export function acceptMeetingFacts(accepting: AcceptingMeeting): void {
  const { meeting, meetingId, path, problems } = accepting;
  const offer = (field: string, value: JournalValue | undefined, language?: string) =>
    offerValue(accepting, {
      path: `${path}/${field}`,
      table: 'meetings',
      recordId: meetingId,
      field,
      value,
      ...(language === undefined ? {} : { language }),
    });

  for (const field of plainFields) offer(field, meeting[field]);
  for (const field of textFields) offer(field, meeting[field], accepting.language(`${path}/${field}`));
  const { title } = meeting;
  // What only repeats type and number would stand in every paper beside them.
  if (title !== undefined && (isOwnTitle(title) || accepting.isCorrected(`${path}/title`))) {
    offer('title', title, accepting.language(`${path}/title`));
  }
  const { ordinal, date, stateOfAffairs } = meeting;
  if (ordinal !== undefined && ordinal < 1) problems.push({ path: `${path}/ordinal`, code: 'invalid-value' });
  else offer('ordinal', ordinal);
  if (date !== undefined && !isEdtf(date)) problems.push({ path: `${path}/date`, code: 'invalid-value' });
  else offer('date', date);
  offerState(accepting, stateOfAffairs);
  if (meeting.purposes && meeting.purposes.length > 0) {
    // One purpose a line, as the meeting's page and papers have them.
    offer('purposes', keptPurposes(accepting).join('\n'), accepting.language(`${path}/purposes`));
  }
  offerCity(accepting, offer);
}

/**
 * A new meeting says "held", or "planned" where its days lie ahead, until it is told otherwise: what the draft states is then
 * no contradiction.
 */
function offerState(accepting: AcceptingMeeting, value: JournalValue | undefined): void {
  const { plan, meeting, meetingId, path, today } = accepting;
  if (value === undefined) {
    const date = parseEdtf(meeting.date ?? '');
    const first = date ? earliestDay(date) : null;
    if (plan.isNew(meetingId) && today !== undefined && first !== null && first > today)
      plan.change('meetings', meetingId, { stateOfAffairs: 'planned' });
    return;
  }
  if (accepting.isLeftOut(`${path}/stateOfAffairs`)) return;
  if (plan.isNew(meetingId))
    plan.change('meetings', meetingId, { stateOfAffairs: value as Meeting['stateOfAffairs'] });
  // What is only presumed changes nothing of what is known.
  else if (
    isPresumedState(accepting.original.evidence, path) &&
    !accepting.isCorrected(`${path}/stateOfAffairs`)
  )
    return;
  offerValue(accepting, {
    path: `${path}/stateOfAffairs`,
    table: 'meetings',
    recordId: meetingId,
    field: 'stateOfAffairs',
    value,
  });
}

function keptPurposes({ meeting, path, isLeftOut }: AcceptingMeeting): readonly string[] {
  return (meeting.purposes ?? []).filter((_, index) => !isLeftOut(`${path}/purposes/${index}`));
}

/** The city as the source names it, and its name in the other language as it was on that date. */
function offerCity(
  accepting: AcceptingMeeting,
  offer: (field: string, value: string, language: string) => void,
): void {
  const { meeting, meetingId, path, plan } = accepting;
  if (meeting.city === undefined || accepting.isLeftOut(`${path}/city`)) return;
  const language = languageOfWords(meeting.city, accepting.language(`${path}/city`));
  offer('city', meeting.city, language === 'und' ? 'en' : language);
  const reference = cityByName(meeting.city);
  const row = plan.row('meetings', meetingId);
  if (!reference || !row) return;
  const names = (['en', 'ru'] as const).flatMap((tag) =>
    row.city[tag] ? [] : [[tag, cityName(reference, tag, row.date ?? undefined)] as const],
  );
  if (names.length > 0)
    plan.change('meetings', meetingId, { city: { ...row.city, ...Object.fromEntries(names) } });
}
