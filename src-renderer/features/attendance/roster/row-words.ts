import type { Attendance } from '@/domain/attendance';
import { otherDays } from '@/domain/days-of-meeting';
import type { Presence } from '@/domain/presence';
import type { Session } from '@/domain/meeting';
import { presenceContradictions } from '@/domain/presence-contradictions';
import type { Translate } from '@/i18n/use-text';
import { doubtOnLine } from '../when/doubt-words';
import { momentWords, otherDayWords } from '../when/moment-words';
import { peopleInOrder, type PersonLineView, type SectionView } from './roster-view';

export interface RowWords {
  /** Roles worth telling, the first of them shown: "Head of delegation · Speaker". */
  readonly roles: string;
  /** On behalf of whom, which days, when they came and went, not to be published. */
  readonly notes: string;
  /** That sources differ about them, and what of their presence does not go together. */
  readonly doubts: string;
}

interface Speaking {
  readonly t: Translate;
  readonly locale: string;
  readonly sessions: readonly Session[];
  /** Of the meeting, ISO. */
  readonly days: readonly string[];
  /** Attendances of which sources state different things. */
  readonly disputed: ReadonlySet<string>;
  /** The list speaks of one day or session: the others do not matter on it. */
  readonly ofPart: boolean;
}

/** What the rows have to tell in words, by attendance; made once for a list, because words cost more than rows. */
export function wordsOfRows(
  sections: readonly SectionView[],
  speaking: Speaking,
): ReadonlyMap<string, RowWords> {
  return new Map(
    peopleInOrder(sections).map((person) => [
      person.id,
      {
        roles: roleWords(person.attendance, speaking.t),
        notes: noteWords(person, speaking),
        doubts: doubtWords(person, speaking),
      },
    ]),
  );
}

/** Being a delegate goes without saying. */
function roleWords({ roles }: Attendance, t: Translate): string {
  const order = ['chair', 'head-of-delegation', 'national-coordinator'];
  return roles
    .filter((role) => role !== 'delegate')
    .toSorted((a, b) => rank(order, a) - rank(order, b))
    .map((role) => t(`domain.attendance-role.${role}`))
    .join(' · ');
}

function rank(order: readonly string[], role: string): number {
  const index = order.indexOf(role);
  return index === -1 ? order.length : index;
}

/** What else a row has to tell of a person. */
function noteWords(person: PersonLineView, speaking: Speaking): string {
  const { t } = speaking;
  const { onBehalfOf, capacity, days, publish } = person.attendance;
  const ownDays = days.length - otherDays(days, speaking.days).length;
  return [
    onBehalfOf ? t('attendance.row.on-behalf', { name: onBehalfOf }) : null,
    capacity ? t('attendance.row.capacity', { capacity }) : null,
    ownDays > 0 ? t('attendance.row.days', { count: ownDays }) : null,
    ...(person.presence ? [timeWords(person.presence)] : []),
    ...(speaking.ofPart ? [] : differingParts(person, speaking)),
    publish === 'no' ? t('attendance.row.private') : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Most have no presence of their own: nothing is looked for then. */
function doubtWords({ attendance, presences }: PersonLineView, speaking: Speaking): string {
  const { t, locale, sessions } = speaking;
  const others = otherDays(attendance.days, speaking.days);
  const doubts = presences.length === 0 ? [] : presenceContradictions(presences, sessions);
  return [
    ...(speaking.disputed.has(attendance.id) ? [t('meetings.claims.differ')] : []),
    ...(others.length > 0
      ? [t('attendance.row.other-days', { days: others.map((day) => otherDayWords(day, locale)).join(', ') })]
      : []),
    ...doubts.map((doubt) => doubtOnLine(doubt, sessions, locale, t)),
  ].join(' · ');
}

/** "09:30–15:00"; a dash alone at the side that is not known. */
function timeWords({ arrived, left }: Presence): string {
  return arrived === null && left === null ? '' : `${arrived ?? ''}–${left ?? ''}`;
}

/** On which days and in which sessions the person stood otherwise than at the meeting as a whole. */
function differingParts(person: PersonLineView, { t, locale, sessions }: Speaking): readonly string[] {
  // A day goes before its sessions, and they stand in the order of the agenda, whenever they were recorded.
  const place = ({ sessionId }: Presence) => sessions.findIndex(({ id }) => id === sessionId);
  const dayOf = ({ day, sessionId }: Presence) =>
    sessions.find(({ id }) => id === sessionId)?.day ?? day ?? '';
  return person.presences
    .filter(({ state }) => state !== person.state)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || place(a) - place(b))
    .map(({ day, sessionId, state }) => {
      const moment =
        sessionId === null
          ? ({ kind: 'day', day: day ?? '' } as const)
          : ({ kind: 'session', id: sessionId, day } as const);
      const when = sessionId === null && day === null ? '' : momentWords(moment, sessions, locale, t);
      return `${when}: ${t(`attendance.state-short.${state}`)}`;
    });
}
