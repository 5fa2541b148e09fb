import { formatEdtf } from '@/domain/format-edtf';
import { isUndated } from '@/domain/chairmanship';
import { meetingReference } from '@/domain/meeting-reference';
import type { PartyActivity, PartyMeeting } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { isProper, type Period } from '@/domain/period';
import type { Translate } from '@/i18n/use-text';
import { chairLabel } from '@/pickers/chair-label';
import { meetingName } from '@/pickers/meeting-name';
import { partyAddress } from '../../party-address';
import { isPart } from '../party-tab-links';
import { timelineModel, yearPoint, type TimelineMark, type TimelineModel } from './timeline-model';

/** More meetings than this are shown as one mark a year. */
const mostMarks = 40;

/** The party's names in the language, statuses, Chairmanships, support roles and meetings over the years. */
export function timelineOfParty(
  facts: PartyFacts,
  activity: PartyActivity,
  today: string,
  language: string,
  t: Translate,
): TimelineModel {
  // A period that holds no day has no place on the line: the list beside it and the conflicts tell of it.
  const own = <Row extends Period & { readonly partyId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.partyId === facts.party.id && isProper(row));
  return timelineModel(
    {
      names: namesIn(facts, language)
        .filter(isProper)
        .map((name) => ({ ...name, label: name.short || name.formal })),
      statuses: own(facts.statuses).map((row) => ({ ...row, label: t(`domain.party-status.${row.status}`) })),
      chairmanships: own(facts.chairmanships)
        .filter((row) => !isUndated(row))
        .map((row) => ({ ...row, label: chairLabel(row) })),
      support: own(facts.supportRoles).map((row) => ({
        ...row,
        label: t(`domain.support-kind.${row.kind}`),
      })),
    },
    marksOf(facts.party.id, activity, language, t),
    today,
  );
}

/** Names of the interface's language, else of English, else all there are. */
export function namesIn({ names }: PartyFacts, language: string) {
  const filled = names.filter(({ short, formal }) => short !== '' || formal !== '');
  const [spoken] = language.split('-');
  const found = [spoken, 'en'].map((tag) => filled.filter((name) => name.language === tag));
  return found.find((list) => list.length > 0) ?? filled;
}

function marksOf(
  partyId: string,
  { meetings }: PartyActivity,
  language: string,
  t: Translate,
): readonly TimelineMark[] {
  const dated = meetings.filter(isPart).flatMap((line) => {
    const at = yearPoint(line.meeting.date);
    return at === null ? [] : [{ at, line }];
  });
  if (dated.length > mostMarks) return marksByYear(partyId, dated, t);
  return dated.map(({ at, line: { meeting } }) => ({
    id: meeting.id,
    label: meetingReference({ ...meeting, date: null }),
    title: `${meetingName(meeting, language, t)}, ${formatEdtf(meeting.date ?? '', language)}`,
    at,
    count: 1,
    to: `/meetings/${meeting.id}`,
  }));
}

function marksByYear(
  partyId: string,
  dated: readonly { readonly at: number; readonly line: PartyMeeting }[],
  t: Translate,
): readonly TimelineMark[] {
  const counts = new Map<number, number>();
  for (const { at } of dated) counts.set(Math.floor(at), (counts.get(Math.floor(at)) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({
    id: String(year),
    label: String(count),
    title: t('parties.timeline.year', { year: String(year), count }),
    at: year + 0.5,
    count,
    to: partyAddress(partyId, 'meetings'),
  }));
}
