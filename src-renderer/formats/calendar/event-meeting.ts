import { emptyDraftMeeting, type Draft, type DraftMeeting, type Evidence } from '@/domain/draft';
import { isPresumedState } from '@/domain/presumed-state';
import { coverText } from '../narrative/cover-text';
import { readNarrative } from '../narrative/read-narrative';
import { readText, type Reading } from '../narrative/reading';
import { overlaps, type Span } from '../narrative/span';
import type { CalendarEvent } from './calendar-event';
import { claimAt, field, stated, type Claim, type Fields } from './event-claims';
import { placeOf } from './event-place';
import { eventText, type EventText } from './event-text';

/** What a calendar's event brings to the draft; paths and places are the event's own, as if it stood alone. */
export type EventDraft = Pick<
  Draft,
  'meetings' | 'statuses' | 'chairmanships' | 'evidence' | 'dropped' | 'unplaced'
> & { readonly text: string };

/** What somebody does about a meeting is none. */
const aboutOne =
  /(?<!\p{L})(?:deadline|flight|travel|birthday|holiday|leave|vacation|reminder|remind|submit|invoice|visa|hotel booking|transfer|pick[- ]?up|prepar\p{L}*|draft\p{L}*|срок|рейс|вылет|прил[её]т|поездк\p{L}*|день рождения|праздник\p{L}*|отпуск\p{L}*|напоминани\p{L}*|напомнить|подготов\p{L}*|подать|виз[аыу]|трансфер)(?!\p{L})/iu;
/**
 * The meeting that an event is, where its title names one; else its words are left to the user. What the title and the
 * description say is read as prose is; what the calendar says in fields of its own goes before it.
 * @param today ISO date
 */
export function eventMeeting(event: CalendarEvent, today: string): EventDraft {
  const laid = eventText(event);
  const title = readText(event.summary);
  const named = title.meetings.find(({ weak }) => !weak) ?? title.meetings[0];
  if (!named || aboutOne.test(event.summary) || (named.weak && !isGathering(event, title)))
    return leftAside(event);
  const read = readNarrative({ text: laid.prose, file: '', sha256: '' });
  const isSame = read.evidence.some(
    ({ path, start, end }) =>
      path === '/meetings/0/type' && start < laid.summary.end && end > laid.summary.start,
  );
  const known: Claim = {
    start: named.start,
    end: named.end,
    certainty: named.weak ? 'uncertain' : 'derived',
  };
  const own: Omit<EventDraft, 'text' | 'unplaced'> = isSame
    ? { ...read, evidence: read.evidence.filter(({ path }) => !path.startsWith('/sources')) }
    : {
        meetings: [
          { ...bare, type: named.type, ...(named.ordinal === undefined ? {} : { ordinal: named.ordinal }) },
        ],
        statuses: [],
        chairmanships: [],
        evidence: [
          claimAt('/meetings/0/type', named.weak ? { ...known, why: 'review.why.weak-type' } : known),
          ...(named.ordinalSpan ? [claimAt('/meetings/0/ordinal', stated(named.ordinalSpan))] : []),
        ],
        dropped: [],
      };
  const [meeting = bare] = own.meetings;
  const fields = fieldsOf(event, laid, today, own);
  const replaced = new Set(Object.keys(fields.values).map((key) => `/meetings/0/${key}`));
  const people = peopleOf(laid, meeting);
  return covered(laid, {
    ...own,
    meetings: [{ ...meeting, ...fields.values, people: [...meeting.people, ...people.people] }],
    evidence: [
      ...own.evidence.flatMap((item) =>
        replaced.has(item.path) ? otherDate(item, meeting, fields.values, laid) : [item],
      ),
      ...fields.evidence,
      ...people.evidence,
    ],
  });
}

/** An event of which nothing is taken: its words are left to the user. */
export function leftAside(event: CalendarEvent): EventDraft {
  return covered(eventText(event), {
    meetings: [],
    statuses: [],
    chairmanships: [],
    evidence: [],
    dropped: [],
  });
}

/** What the event is called, without whose it is: "Almaty Process: 8th Senior Officials Meeting". */
function titleOf({ summary, category }: CalendarEvent, at: Span): readonly [title: string, at: Span] {
  const before = `${category}: `;
  if (category === '' || !summary.startsWith(before)) return [summary, at];
  return [summary.slice(before.length), { start: at.start + before.length, end: at.end }];
}

/** A day that the words give and the calendar does not is kept beside the calendar's. */
function otherDate(
  item: Evidence,
  { date }: DraftMeeting,
  own: Partial<DraftMeeting>,
  { days }: EventText,
): readonly Evidence[] {
  if (!item.path.endsWith('/date') || (days && overlaps(item, days))) return [];
  const value: unknown = item.value ?? date;
  if (value === own.date) return [item];
  return [{ ...item, value, certainty: 'uncertain', why: 'review.why.competing' }];
}

const bare = emptyDraftMeeting([0]);

/** A bare "meeting" in a title is one of a process where others are asked, or where it has a number, days or a city. */
function isGathering({ days, invited, location }: CalendarEvent, title: Reading): boolean {
  if (invited.length > 1 || (days?.date.includes('/') ?? false)) return true;
  return (
    title.meetings.some(({ ordinal }) => ordinal !== undefined) ||
    title.places.length > 0 ||
    readText(location).places.length > 0
  );
}

function fieldsOf(
  event: CalendarEvent,
  laid: EventText,
  today: string,
  read: Pick<EventDraft, 'meetings' | 'evidence'>,
): Fields {
  const { days } = event;
  const [title, at] = titleOf(event, laid.summary);
  const parts: readonly Fields[] = [
    field('title', title, stated(at)),
    ...(days && laid.days
      ? [
          field(
            'date',
            days.date,
            days.isDoubtful
              ? { ...laid.days, certainty: 'uncertain', why: 'review.why.time-zone' }
              : { ...laid.days, certainty: days.isByRule === true ? 'derived' : 'stated' },
          ),
        ]
      : []),
    ...placeOf(event.location, laid.location),
    ...stateOf(event, laid, today, read),
  ];
  return {
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Partial<DraftMeeting>,
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

/** @param read what the title and the description say */
function stateOf(
  { status, days, stamp }: CalendarEvent,
  laid: EventText,
  today: string,
  read: Pick<EventDraft, 'meetings' | 'evidence'>,
): readonly Fields[] {
  const place = laid.status;
  if (status === 'CANCELLED' && place) return [field('stateOfAffairs', 'cancelled', stated(place))];
  const [first = '', last = first] = days?.date.split('/') ?? [];
  if (days && last >= today && laid.days)
    return [field('stateOfAffairs', 'planned', { ...laid.days, certainty: 'derived' })];
  if (status === 'TENTATIVE' && place) return [field('stateOfAffairs', 'planned', stated(place))];
  // Words written before the meeting can only announce it.
  const isBefore = stamp !== '' && stamp < first;
  const told = isPresumedState(read.evidence, '/meetings/0') ? undefined : read.meetings[0]?.stateOfAffairs;
  const isOpen =
    told === undefined ||
    (told === 'held' && isBefore) ||
    // Of what was agreed and is past, its announcement tells no more than that it was ahead.
    (told === 'planned' && status === 'CONFIRMED');
  if (!isOpen) return [];
  // A calendar knows that it was agreed, not that it came about: a record of the meeting has to say that.
  const doubted = (status === 'CONFIRMED' ? place : undefined) ?? laid.days;
  const why = { certainty: 'uncertain', why: 'review.why.planned' } as const;
  return doubted ? [field('stateOfAffairs', 'planned', { ...doubted, ...why })] : [];
}

/** Who was asked and did not decline; that they came nobody says. */
function peopleOf(
  { invited }: EventText,
  { people: before }: DraftMeeting,
): { readonly people: DraftMeeting['people']; readonly evidence: readonly Evidence[] } {
  const seen = new Set(before.map(({ name }) => name.toLowerCase()));
  const people: DraftMeeting['people'] = [];
  const evidence: Evidence[] = [];
  for (const { who, start, end } of invited) {
    const name = personIn(who.name);
    if (who.isNobody || who.answer === 'DECLINED' || name === null || seen.has(name.toLowerCase())) continue;
    seen.add(name.toLowerCase());
    evidence.push(
      claimAt(`/meetings/0/people/${before.length + people.length}`, {
        start,
        end,
        certainty: 'uncertain',
        why: 'review.why.presence-implied',
      }),
    );
    people.push({ name });
  }
  return { people, evidence };
}

/** A name of a person and not of an office or an address: "Ivanova, Anna" is Anna Ivanova. */
function personIn(name: string): string | null {
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u.exec(name);
  const whole = turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : name;
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u.test(whole)) return null;
  const { parties, places } = readText(whole);
  return parties.length > 0 || places.length > 0 ? null : whole;
}

/** With all that is in no fact left to the user. */
function covered({ text }: EventText, draft: Omit<EventDraft, 'text' | 'unplaced'>): EventDraft {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const { joining, unplaced } = coverText(text, lines, draft.evidence, draft.dropped);
  const path = draft.meetings.length > 0 ? '/meetings/0' : '/sources/0';
  return {
    ...draft,
    text,
    evidence: [...draft.evidence, ...joining.map((span) => claimAt(path, stated(span)))],
    unplaced,
  };
}
