import { describe, expect, test } from 'vitest';

import { planAgenda } from '@/domain/agenda';
import {
  addAgenda,
  addAgendaItem,
  addAgendaSession,
  moveAgendaItem,
  moveAgendaSession,
  removeAgendaSession,
} from '@/store/commands/agenda';
import type { Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAgendaItem,
  anAttendance,
  aParty,
  aPerson,
  aPresence,
  aProcess,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const som2 = aMeeting({ processId: process.id, ordinal: 2, date: '2015-09-22' });
const som3 = aMeeting({ processId: process.id, ordinal: 3, date: '2016-09-19/2016-09-20' });
const meetingId = som3.id;

async function opened() {
  const register = await openTestRegister();
  await insert(register, { processes: [process], meetings: [som2, som3] });
  return register;
}

/** Titles in the order of the agenda, those of a session in a list of their own. */
async function shapeOf(register: Register) {
  const dossier = await register.dossier(meetingId);
  return planAgenda(dossier?.sessions ?? [], dossier?.agendaItems ?? []).map((part) =>
    part.kind === 'line'
      ? part.line.item.title['en']
      : [part.session.title['en'], ...part.lines.map(({ item }) => item.title['en'])],
  );
}

async function named(register: Register, title: string) {
  const items = await register.list('agendaItems');
  return items.find((item) => item.title['en'] === title) ?? anAgendaItem();
}

const whole = [
  { kind: 'item', item: { title: { en: 'Opening' } } },
  {
    kind: 'session',
    session: { title: { en: 'Trends' } },
    items: [{ title: { en: 'Arrivals' } }, { title: { en: 'Returns' } }],
  },
  { kind: 'item', item: { title: { en: 'Closing' } } },
] as const;

describe('the agenda of a meeting', () => {
  test('is added whole, and taken back in one step', async () => {
    const register = await opened();
    expect(valueOf(await register.execute(addAgenda(meetingId, whole)))).toBe(5);
    expect(await shapeOf(register)).toEqual(['Opening', ['Trends', 'Arrivals', 'Returns'], 'Closing']);
    await register.undo();
    expect(await shapeOf(register)).toEqual([]);
  });

  test('moves a point with its sub-points in one step', async () => {
    const register = await opened();
    await register.execute(addAgenda(meetingId, whole));
    const [arrivals, returns] = [await named(register, 'Arrivals'), await named(register, 'Returns')];
    await register.execute(moveAgendaItem(arrivals, null, null, [returns]));
    expect(await shapeOf(register)).toEqual(['Arrivals', 'Returns', 'Opening', ['Trends'], 'Closing']);
    await register.undo();
    expect(await shapeOf(register)).toEqual(['Opening', ['Trends', 'Arrivals', 'Returns'], 'Closing']);
  });

  test('lets points and sessions go past each other', async () => {
    const register = await opened();
    await register.execute(addAgenda(meetingId, whole));
    const [session] = await register.list('sessions');
    if (!session) throw new Error('no session');
    const opening = await named(register, 'Opening');
    await register.execute(moveAgendaItem(opening, session.id, null));
    expect(await shapeOf(register)).toEqual([['Trends', 'Opening', 'Arrivals', 'Returns'], 'Closing']);
    await register.execute(moveAgendaItem(await named(register, 'Returns'), null, null));
    expect(await shapeOf(register)).toEqual(['Returns', ['Trends', 'Opening', 'Arrivals'], 'Closing']);
    await register.execute(moveAgendaSession(session, (await named(register, 'Closing')).id));
    expect(await shapeOf(register)).toEqual(['Returns', 'Closing', ['Trends', 'Opening', 'Arrivals']]);
    await register.execute(addAgendaSession({ meetingId, title: { en: 'Next' } }, { afterId: null }));
    expect((await shapeOf(register))[0]).toEqual(['Next']);
    const words = { meetingId, sessionId: null, title: { en: 'Last' } };
    await register.execute(addAgendaItem(words));
    expect((await shapeOf(register)).at(-1)).toBe('Last');
  });

  test('keeps the points of a session that is removed where it stood', async () => {
    const register = await opened();
    await register.execute(addAgenda(meetingId, whole));
    const [session] = await register.list('sessions');
    if (!session) throw new Error('no session');
    const [party, person] = [aParty(), aPerson()];
    const delegation = aDelegation({ meetingId, partyId: party.id });
    const seat = anAttendance({ meetingId, delegationId: delegation.id, personId: person.id });
    const presences = ['present' as const, 'absent' as const].map((state) =>
      aPresence({ meetingId, attendanceId: seat.id, sessionId: session.id, day: null, state }),
    );
    await insert(register, {
      parties: [party],
      persons: [person],
      delegations: [delegation],
      attendances: [seat],
      presences,
    });
    // What of the attendance goes with it is told where it is removed.
    expect(valueOf(await register.execute(removeAgendaSession(session)))).toBe(2);
    expect(await shapeOf(register)).toEqual(['Opening', 'Arrivals', 'Returns', 'Closing']);
    await register.undo();
    expect(await shapeOf(register)).toEqual(['Opening', ['Trends', 'Arrivals', 'Returns'], 'Closing']);
  });
});
