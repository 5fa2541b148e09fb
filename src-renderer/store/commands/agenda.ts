import { byOrder, type Ordered } from '@/domain/by-order';
import { inLanguage, type Id } from '@/domain/fields';
import { stateAfter, type AgendaItem } from '@/domain/agenda-item';
import type { Session } from '@/domain/meeting';

import { newId } from '../new-id';
import { placeAfter, placeLast, type Place } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { editText } from './edit-record';
import { excerpt } from './excerpt';

/** Where a point or session goes: after the entry with the id, `null` for the head; left out for the end. */
export interface AgendaPlace {
  readonly afterId?: Id | null;
}

/** One whose id is given is shown before the register holds it. */
export type NewAgendaItem = Pick<AgendaItem, 'meetingId' | 'sessionId'> & Partial<Omit<AgendaItem, 'order'>>;
export type NewSession = Pick<Session, 'meetingId'> & Partial<Omit<Session, 'order'>>;

export const blankAgendaItem = {
  number: null,
  title: {},
  startsAt: null,
  minutes: null,
  annotation: {},
  carriedFromId: null,
  state: null,
};
export const blankSession = { number: null, title: {}, day: null, startsAt: null, endsAt: null };

/** Adds a point to a session, or outside every session; answers with its id. */
export function addAgendaItem(item: NewAgendaItem, place: AgendaPlace = {}): Command<Id> {
  const details = { name: titleOf(item) };
  return command({ name: 'add-agenda-item', details, about: [item.meetingId] }, (recorder) =>
    writeAgendaItem(recorder, item, place),
  );
}

/** Adds a session among the sessions and the points outside them. */
export function addAgendaSession(session: NewSession, place: AgendaPlace = {}): Command<Id> {
  const details = { name: titleOf(session) };
  return command({ name: 'add-session', details, about: [session.meetingId] }, (recorder) =>
    writeSession(recorder, session, place),
  );
}

export function editAgendaItem(
  item: AgendaItem,
  patch: Partial<Pick<AgendaItem, 'number' | 'startsAt' | 'minutes' | 'carriedFromId' | 'state'>>,
): Command {
  const details = { name: titleOf(item), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('agendaItems', item.id, patch);
  const about = [item.meetingId];
  return command({ name: 'edit-agenda-item', details, about, coalesce }, (recorder) =>
    recorder.change('agendaItems', item.id, patch),
  );
}

/** Says the next of what may have become of the point, after what the register holds now. */
export function turnAgendaState(item: AgendaItem): Command {
  const details = { name: titleOf(item), field: 'state' };
  const coalesce = editKey('agendaItems', item.id, { state: null });
  return command(
    { name: 'edit-agenda-item', details, about: [item.meetingId], coalesce },
    async (recorder) => {
      const stored = await recorder.get('agendaItems', item.id);
      if (stored) await recorder.change('agendaItems', item.id, { state: stateAfter(stored.state) });
    },
  );
}

/** Sets the title or the annotation in one language. */
export function editAgendaText(
  item: AgendaItem,
  field: 'title' | 'annotation',
  language: string,
  text: string,
): Command {
  const details = { name: field === 'title' ? excerpt(text) : titleOf(item), field };
  const words = { name: 'edit-agenda-item', details, about: [item.meetingId] };
  return editText('agendaItems', item.id, field, language, text, words);
}

/**
 * Moves a point within its session, to another, or out of all (`sessionId` null), after the entry with the id.
 * @param below sub-points that go with it, in their order
 */
export function moveAgendaItem(
  item: AgendaItem,
  sessionId: Id | null,
  afterId: Id | null,
  below: readonly AgendaItem[] = [],
): Command {
  const words = { name: 'move-agenda-item', details: { name: titleOf(item) }, about: [item.meetingId] };
  return command(words, async (recorder) => {
    if (item.id === afterId) return;
    let before = afterId;
    for (const one of [item, ...below]) {
      const order = await makePlace(recorder, { ...one, sessionId }, { afterId: before });
      await recorder.change('agendaItems', one.id, { sessionId, order });
      before = one.id;
    }
  });
}

/** Moves a session with its points among the sessions and the points outside them. */
export function moveAgendaSession(session: Session, afterId: Id | null): Command {
  const words = { name: 'move-session', details: { name: titleOf(session) }, about: [session.meetingId] };
  return command(words, async (recorder) => {
    if (session.id === afterId) return;
    const order = await makePlace(recorder, { ...session, sessionId: null }, { afterId });
    await recorder.change('sessions', session.id, { order });
  });
}

export function removeAgendaItem(item: AgendaItem): Command {
  const words = { name: 'remove-agenda-item', details: { name: titleOf(item) }, about: [item.meetingId] };
  return command(words, (recorder) => removeWithParts(recorder, 'agendaItems', item.id));
}

/** Removes a session; its points stay where it stood. */
export function removeAgendaSession(session: Session): Command<number> {
  const words = { name: 'remove-session', details: { name: titleOf(session) }, about: [session.meetingId] };
  return command(words, async (recorder) => {
    const items = (await recorder.where('agendaItems', 'sessionId', session.id)).toSorted(byOrder);
    let afterId = session.id;
    for (const item of items) {
      const order = await makePlace(recorder, { ...item, sessionId: null }, { afterId });
      await recorder.change('agendaItems', item.id, { sessionId: null, order });
      afterId = item.id;
    }
    const records = await recorder.where('presences', 'sessionId', session.id);
    await removeWithParts(recorder, 'sessions', session.id);
    return records.length;
  });
}

/** One entry of an agenda that is added as a whole: a session with its points, or a point outside every session. */
export type AgendaEntry =
  | {
      readonly kind: 'session';
      readonly session: Omit<NewSession, 'meetingId'>;
      readonly items: readonly Omit<NewAgendaItem, 'meetingId' | 'sessionId'>[];
    }
  | { readonly kind: 'item'; readonly item: Omit<NewAgendaItem, 'meetingId' | 'sessionId'> };

/** Adds a whole agenda at the end, as one step; answers with how many points and sessions it has. */
export function addAgenda(meetingId: Id, entries: readonly AgendaEntry[]): Command<number> {
  const count = entries.reduce((sum, entry) => sum + (entry.kind === 'item' ? 1 : 1 + entry.items.length), 0);
  const words = { name: 'add-agenda', details: { count: String(count) }, about: [meetingId] };
  return command(words, async (recorder) => {
    for (const entry of entries) {
      if (entry.kind === 'item') {
        await writeAgendaItem(recorder, { ...entry.item, meetingId, sessionId: null }, {});
        continue;
      }
      const sessionId = await writeSession(recorder, { ...entry.session, meetingId }, {});
      for (const item of entry.items) await writeAgendaItem(recorder, { ...item, meetingId, sessionId }, {});
    }
    return count;
  });
}

async function writeAgendaItem(recorder: Recorder, item: NewAgendaItem, place: AgendaPlace): Promise<Id> {
  const { id = newId() } = item;
  const order = await makePlace(recorder, { ...item, id }, place);
  await recorder.add('agendaItems', { ...blankAgendaItem, ...item, id, order });
  return id;
}

async function writeSession(recorder: Recorder, session: NewSession, place: AgendaPlace): Promise<Id> {
  const { id = newId() } = session;
  const order = await makePlace(recorder, { meetingId: session.meetingId, sessionId: null, id }, place);
  await recorder.add('sessions', { ...blankSession, ...session, id, order });
  return id;
}

interface Placed {
  readonly id: Id;
  /** `null` for a session, and for a point outside every session. */
  readonly sessionId: Id | null;
}

/** A key for the place, among the points of the session or among sessions and the points outside them. */
async function makePlace(
  recorder: Recorder,
  entry: Placed & { readonly meetingId: Id },
  to: AgendaPlace,
): Promise<string> {
  const items = await recorder.where('agendaItems', 'meetingId', entry.meetingId);
  const sessions =
    entry.sessionId === null ? await recorder.where('sessions', 'meetingId', entry.meetingId) : [];
  const place = placeInAgenda({ sessions, agendaItems: items }, entry, to);
  const sessionIds = new Set(sessions.map(({ id }) => id));
  for (const { id, order } of place.moved) {
    await recorder.change(sessionIds.has(id) ? 'sessions' : 'agendaItems', id, { order });
  }
  return place.order;
}

/** A key for the end of the session, or of the agenda. */
export function orderAtEnd(recorder: Recorder, entry: Placed & { readonly meetingId: Id }): Promise<string> {
  return makePlace(recorder, entry, {});
}

/** Where an entry stands once it was put there, by the rule of the commands: for showing it before they are done. */
export function placeInAgenda(
  {
    sessions,
    agendaItems,
  }: { readonly sessions: readonly Session[]; readonly agendaItems: readonly AgendaItem[] },
  entry: Placed,
  { afterId }: AgendaPlace,
): Place {
  const own = agendaItems.filter(({ sessionId }) => sessionId === entry.sessionId);
  const siblings: readonly Ordered[] = [...own, ...(entry.sessionId === null ? sessions : [])].filter(
    ({ id }) => id !== entry.id,
  );
  return afterId === undefined ? placeLast(siblings) : placeAfter(siblings, afterId);
}

function titleOf({ title }: { readonly title?: AgendaItem['title'] }): string {
  return excerpt(inLanguage(title ?? {}, 'en'));
}
