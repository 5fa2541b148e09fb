import type { AgendaItem } from '@/domain/agenda-item';
import { agendaSessionName, type DraftAgendaPoint } from '@/domain/draft';
import type { Id, Localized } from '@/domain/fields';
import type { Session } from '@/domain/meeting';

import { titleByLanguage } from '../agenda/title-by-language';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/**
 * The agenda: sessions and points, each found again by its words where another source has brought it. A second agenda of
 * the same numbers in another language is the same agenda.
 */
export function acceptAgenda(accepting: AcceptingMeeting): void {
  const points = accepting.meeting.agenda ?? [];
  if (points.length === 0) return;
  const isTranslation = translates(accepting, points);
  const sessions = new Map<string, Id>();
  const taken = new Set<Id>();
  points.forEach((drafted, index) => {
    const path = `${accepting.path}/agenda/${index}`;
    if (accepting.isLeftOut(path)) return;
    const title = inLanguages(accepting, path, drafted.title);
    const place: Place = { path, drafted, title, isTranslation, taken };
    if (drafted.kind === 'session') {
      sessions.set(agendaSessionName(drafted), acceptSession(accepting, place));
    } else acceptPoint(accepting, place, (drafted.session && sessions.get(drafted.session)) || null);
  });
}

interface Place {
  readonly path: string;
  readonly drafted: DraftAgendaPoint;
  readonly title: Localized;
  readonly isTranslation: boolean;
  /** Records that an entry of this draft is already. */
  readonly taken: Set<Id>;
}

function acceptSession(accepting: AcceptingMeeting, place: Place): Id {
  const { plan, meetingId } = accepting;
  const { drafted } = place;
  const own = plan.where('sessions', 'meetingId', meetingId);
  const isOfDay = ({ day }: Session) => day === null || drafted.day === undefined || day === drafted.day;
  const session =
    found(own.filter(isOfDay), place) ??
    plan.add('sessions', {
      id: plan.newId(),
      meetingId,
      number: drafted.number ?? null,
      title: place.title,
      day: drafted.day ?? null,
      startsAt: drafted.startsAt ?? null,
      endsAt: drafted.endsAt ?? null,
      order: lastOrder(plan, [...own, ...outside(accepting)]),
    });
  place.taken.add(session.id);
  offerAll(accepting, place, 'sessions', session.id, ['number', 'day', 'startsAt', 'endsAt']);
  return session.id;
}

function acceptPoint(accepting: AcceptingMeeting, place: Place, sessionId: Id | null): void {
  const { plan, meetingId } = accepting;
  const { drafted } = place;
  const own = plan.where('agendaItems', 'meetingId', meetingId);
  const inSession = own.filter((item) => item.sessionId === sessionId);
  const isBare = drafted.number === undefined;
  const item: AgendaItem =
    found(inSession, place) ??
    // A numbered point is the same wherever another agenda has put it; every session may have its break.
    (isBare ? undefined : found(own, place)) ??
    plan.add('agendaItems', {
      id: plan.newId(),
      meetingId,
      sessionId,
      number: drafted.number ?? '',
      title: place.title,
      startsAt: drafted.startsAt ?? null,
      minutes: drafted.minutes ?? null,
      annotation: {},
      carriedFromId: null,
      state: null,
      order: lastOrder(
        plan,
        sessionId === null ? [...inSession, ...plan.where('sessions', 'meetingId', meetingId)] : inSession,
      ),
    });
  place.taken.add(item.id);
  offerAll(accepting, place, 'agendaItems', item.id, ['number', 'startsAt', 'minutes']);
  const path = `${place.path}/annotation`;
  const said = drafted.annotation === undefined ? {} : inLanguages(accepting, path, drafted.annotation);
  for (const [language, value] of Object.entries(said))
    offerValue(accepting, {
      path,
      table: 'agendaItems',
      recordId: item.id,
      field: 'annotation',
      language,
      value,
      isWholeRecord: true,
    });
}

/** Its own words are the record's: what differs in number or hour is kept beside. */
function offerAll(
  accepting: AcceptingMeeting,
  { path, drafted, title }: Place,
  table: 'sessions' | 'agendaItems',
  recordId: Id,
  fields: readonly ('number' | 'day' | 'startsAt' | 'endsAt' | 'minutes')[],
): void {
  claimExistence(accepting, { path, table, recordId });
  for (const [language, value] of Object.entries(title))
    offerValue(accepting, {
      path: `${path}/title`,
      table,
      recordId,
      field: 'title',
      language,
      value,
      isWholeRecord: true,
    });
  for (const field of fields)
    offerValue(accepting, {
      path: `${path}/${field}`,
      table,
      recordId,
      field,
      value: drafted[field],
      isWholeRecord: true,
    });
}

interface Titled {
  readonly id: Id;
  readonly number: string | null;
  readonly title: Localized;
  readonly startsAt: string | null;
}

/** The entry with the same words and a number that agrees, or of a translation the one with the number. */
function found<T extends Titled>(
  own: readonly T[],
  { drafted, title, isTranslation, taken }: Place,
): T | undefined {
  const free = own.filter(({ id }) => !taken.has(id));
  const agrees = (stands: string | null | undefined, said: string | undefined) =>
    !stands || said === undefined || stands === said;
  const alike = free.filter(
    (one) =>
      agrees(one.number, drafted.number) &&
      Object.entries(title).some(([language, words]) => sameValue(one.title[language] ?? null, words)),
  );
  const atHour = alike.filter(({ startsAt }) => agrees(startsAt, drafted.startsAt));
  const bare = drafted.number === undefined && drafted.kind === undefined;
  const one = atHour[0] ?? (bare ? undefined : alike[0]);
  if (one || !isTranslation || drafted.number === undefined) return one;
  return free.find(
    (other) =>
      other.number === drafted.number &&
      Object.keys(title).every((language) => other.title[language] === undefined) &&
      agrees(other.startsAt, drafted.startsAt),
  );
}

/** Whether the numbers of this agenda are those of one that the meeting has, and no word of it is in its language yet. */
function translates(accepting: AcceptingMeeting, points: readonly DraftAgendaPoint[]): boolean {
  const { plan, meetingId } = accepting;
  const known = plan.where('agendaItems', 'meetingId', meetingId);
  const said = points.filter(({ kind, number }) => kind === undefined && number !== undefined);
  const languages = new Set(
    points.flatMap(({ title }, index) =>
      Object.keys(inLanguages(accepting, `${accepting.path}/agenda/${index}`, title)),
    ),
  );
  const numbers = (list: readonly { readonly number?: string | null | undefined }[]) =>
    list.flatMap(({ number }) => number || []).join('|');
  return (
    said.length > 1 &&
    numbers(said) === numbers(known.toSorted((a, b) => (a.order < b.order ? -1 : 1))) &&
    known.every(({ title }) => Object.keys(title).every((language) => !languages.has(language)))
  );
}

function outside({ plan, meetingId }: AcceptingMeeting): readonly AgendaItem[] {
  return plan.where('agendaItems', 'meetingId', meetingId).filter(({ sessionId }) => sessionId === null);
}

/** "Opening / Открытие" are two; other words are in the language of their source. */
function inLanguages(accepting: AcceptingMeeting, path: string, words: string): Localized {
  const both = titleByLanguage(words);
  return Object.keys(both).length > 1 ? both : { [accepting.language(path)]: words };
}
