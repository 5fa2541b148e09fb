import { describe, expect, test } from 'vitest';

import { agendaLines, planAgenda } from '@/domain/agenda';
import { carryPoints } from '@/domain/earlier-agenda';
import type { Id } from '@/domain/fields';
import { editAgendaItem } from '@/store/commands/agenda';
import { addReviews, editReview } from '@/store/commands/reviews';
import { carryOver, type CarriedOver } from '@/store/commands/carry-over';
import type { Register } from '@/store/register';

import { aMeeting, anAgendaItem, anIntervention, aReview, aSession } from '../../helpers/builders';
import { followUpRegister } from '../../helpers/follow-up-register';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const { records, recommendationIds } = followUpRegister({ recommendations: 3, states: 2 });
const [first = '', second = '', third = ''] = recommendationIds;
const processId = records.processes?.[0]?.id ?? '';
const held = aMeeting({ processId, ordinal: 8, date: '2023-10-12', stateOfAffairs: 'held' });
const postponed = aMeeting({ processId, ordinal: 9, date: '2024-03', stateOfAffairs: 'postponed' });
const next = aMeeting({ processId, ordinal: 10, date: '2026-12-01', stateOfAffairs: 'planned' });
const meetingId = next.id;

const item = (title: string, at: Id, number: string | null = null) =>
  anAgendaItem({ meetingId: at, sessionId: null, number, title: { en: title }, order: `a${title.at(-1)}` });
const opening = item('opening 0', held.id);
const said = item('said 1', held.id);
const coffee = item('coffee 2', held.id, '');
const deferred = item('deferred 3', held.id);
const silent = item('silent 4', held.id);
const notHeld = item('not held 5', postponed.id);

async function opened() {
  const register = await openTestRegister();
  await insert(register, {
    ...records,
    meetings: [...(records.meetings ?? []), held, postponed, next],
    agendaItems: [opening, said, coffee, deferred, silent, notHeld],
    interventions: [opening, said].map(({ id }) => anIntervention({ meetingId: held.id, agendaItemId: id })),
    reviews: [
      aReview({
        meetingId: held.id,
        agendaItemId: deferred.id,
        recommendationId: third,
        outcome: 'deferred',
      }),
    ],
  });
  return register;
}

function carried(patch: Partial<CarriedOver>): CarriedOver {
  return {
    meetingId,
    sessionId: null,
    points: [],
    recommendations: [],
    as: 'points',
    heading: { en: 'Follow-up' },
    isNumbered: true,
    ...patch,
  };
}

async function agendaOf(register: Register) {
  const dossier = await register.dossier(meetingId);
  return agendaLines(planAgenda(dossier?.sessions ?? [], dossier?.agendaItems ?? [])).map(
    (line) => [line.number, line.item.title['en'], line.item.id] as const,
  );
}

describe('what earlier meetings left open', () => {
  test('is told by what was recorded, breaks left out, and not where it was carried over since', async () => {
    const register = await opened();
    const why = async () =>
      new Map(
        carryPoints(await register.earlierAgendas(meetingId)).map((point) => [
          point.item.title['en'] ?? '',
          point.carriedTo.map(({ id }) => id).at(0) ?? point.why?.kind ?? null,
        ]),
      );
    const before = [
      ['not held 5', 'not-held'],
      ['opening 0', null],
      ['said 1', null],
      ['deferred 3', 'not-reviewed'],
      ['silent 4', 'untouched'],
    ] as const;
    expect(await why()).toEqual(new Map(before));
    valueOf(await register.execute(carryOver(carried({ points: [silent] }))));
    expect(await why()).toEqual(new Map([...before, ['silent 4', meetingId]]));
  });

  test('is what somebody said of a point, whatever was recorded under it', async () => {
    const register = await opened();
    valueOf(await register.execute(editAgendaItem(said, { state: 'deferred' })));
    valueOf(await register.execute(editAgendaItem(opening, { state: 'not-reached' })));
    valueOf(await register.execute(editAgendaItem(deferred, { state: 'concluded' })));
    valueOf(await register.execute(editAgendaItem(silent, { state: 'concluded' })));
    const points = carryPoints(await register.earlierAgendas(meetingId));
    const why = new Map(points.map((point) => [point.item.id, point.why]));
    expect(why.get(said.id)).toEqual({ kind: 'said', state: 'deferred' });
    expect(why.get(opening.id)).toEqual({ kind: 'said', state: 'not-reached' });
    expect([why.get(deferred.id), why.get(silent.id)]).toEqual([null, null]);
    valueOf(await register.execute(carryOver(carried({ points: [said] }))));
    const [copy] = (await register.dossier(meetingId))?.agendaItems ?? [];
    expect(copy).toMatchObject({ carriedFromId: said.id, state: null });
    valueOf(await register.undo());
    valueOf(await register.undo());
    expect(await register.get('agendaItems', silent.id)).toMatchObject({ state: null });
  });

  test('has a recommendation once, under the point that was left open with it', async () => {
    const register = await opened();
    const [point] = carryPoints(await register.earlierAgendas(meetingId)).filter(
      ({ item: { id } }) => id === deferred.id,
    );
    expect(point?.unreviewed.map(({ recommendationId }) => recommendationId)).toEqual([third]);
    const recommendations = [
      { id: third, title: { en: 'R third' }, pointId: deferred.id },
      { id: first, title: { en: 'R first' } },
    ];
    valueOf(
      await register.execute(carryOver(carried({ points: [deferred], recommendations, as: 'sub-points' }))),
    );
    const lines = await agendaOf(register);
    expect(lines.map(([number, title]) => `${number} ${title}`)).toEqual([
      '1 deferred 3',
      '2 Follow-up',
      '2.1 R first',
    ]);
    const reviews = (await register.dossier(meetingId))?.reviews ?? [];
    const under = new Map(reviews.map((one) => [one.recommendationId, one.agendaItemId]));
    expect(under.get(third)).toBe(lines[0]?.[2]);
  });

  test('leaves out a heading over points for recommendations alone, and goes on in the numbers of its session', async () => {
    const register = await opened();
    const session = aSession({ meetingId, order: 'a0' });
    const heading = item('heading 6', held.id);
    const below = item('below 7', held.id, '.');
    await insert(register, {
      sessions: [session],
      agendaItems: [
        heading,
        below,
        { ...item('own 1', meetingId, '1.1'), sessionId: session.id },
        { ...item('own 2', meetingId, '1.2'), sessionId: session.id },
      ],
      reviews: [aReview({ meetingId: held.id, agendaItemId: below.id, recommendationId: first })],
    });
    const titles = carryPoints(await register.earlierAgendas(meetingId)).map(
      ({ item: { title } }) => title['en'],
    );
    expect(titles).toContain('below 7');
    expect(titles).not.toContain('heading 6');
    valueOf(await register.execute(carryOver(carried({ points: [silent], sessionId: session.id }))));
    expect((await agendaOf(register)).map(([number]) => number)).toEqual(['1.1', '1.2', '1.3']);
  });

  test('comes on the agenda in one step: points with their origin, recommendations with their review', async () => {
    const register = await opened();
    await register.execute(addReviews(meetingId, [second]));
    const all = carried({
      points: [deferred],
      recommendations: [first, second].map((id) => ({ id, title: { en: `R ${id}` } })),
      as: 'sub-points',
    });
    const made = valueOf(await register.execute(carryOver(all)));
    const lines = await agendaOf(register);
    expect(lines.map(([number, title]) => `${number} ${title}`)).toEqual([
      '1 deferred 3',
      '2 Follow-up',
      `2.1 R ${first}`,
      `2.2 R ${second}`,
    ]);
    expect(made).toEqual(lines.map(([, , id]) => id));
    // By the number that follows from the earlier agenda, and no point of that among its own.
    expect((await register.dossier(meetingId))?.carriedFrom).toMatchObject([
      { item: { id: deferred.id }, meetingId: held.id, number: '3' },
    ]);
    const reviews = async () =>
      new Map(
        ((await register.dossier(meetingId))?.reviews ?? []).map((one) => [
          one.recommendationId,
          one.agendaItemId,
        ]),
      );
    expect(await reviews()).toEqual(
      new Map([
        [second, made[3]],
        [first, made[2]],
      ]),
    );
    await register.undo();
    expect(await agendaOf(register)).toEqual([]);
    expect(await reviews()).toEqual(new Map([[second, null]]));
  });

  test('comes under one point for all, and in an agenda without numbers bears none', async () => {
    const register = await opened();
    const all = carried({
      recommendations: [first, third].map((id) => ({ id, title: { en: id } })),
      as: 'one-point',
      isNumbered: false,
    });
    const [shared] = valueOf(await register.execute(carryOver(all)));
    expect(await agendaOf(register)).toEqual([['', 'Follow-up', shared]]);
    const reviews = (await register.dossier(meetingId))?.reviews ?? [];
    expect(reviews.map(({ agendaItemId }) => agendaItemId)).toEqual([shared, shared]);
    // What the meeting did not get to stays open for the one after it.
    for (const review of reviews)
      valueOf(await register.execute(editReview(review, 'R', { outcome: 'deferred' })));
    expect((await register.get('recommendations', first))?.closed).toBeNull();
  });
});
