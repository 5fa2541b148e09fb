import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { agendaLines, planAgenda, type AgendaPart } from '@/domain/agenda';
import { countedSubPoint } from '@/domain/agenda-number';
import {
  placeBeside,
  stepOfPoint,
  stepOfSession,
  withSubPoints,
} from '@/features/meetings/agenda/move-in-agenda';

import { anAgendaItem, aSession } from '../../../helpers/builders';

/** `['a', { s: ['b', '.c'] }]` is a point, then a session of a point with a sub-point. */
type Shape = readonly (string | Readonly<Record<string, readonly string[]>>)[];

function agenda(shape: Shape): readonly AgendaPart[] {
  const key = (index: number) => String(index).padStart(3, '0');
  const sessions = shape.flatMap((entry, index) =>
    typeof entry === 'string' ? [] : Object.keys(entry).map((id) => aSession({ id, order: key(index) })),
  );
  const item = (id: string, sessionId: string | null, at: number) =>
    anAgendaItem({ id, sessionId, number: id.startsWith('.') ? countedSubPoint : null, order: key(at) });
  const items = shape.flatMap((entry, index) =>
    typeof entry === 'string'
      ? [item(entry, null, index)]
      : Object.entries(entry).flatMap(([sessionId, ids]) => ids.map((id, at) => item(id, sessionId, at))),
  );
  return planAgenda(sessions, items);
}

const example: Shape = ['a', { s: ['b', 'c'] }, { t: [] }, 'd'];

describe('a point that is moved by keys', () => {
  test.each([
    ['a', 'up', null],
    ['a', 'down', { sessionId: 's', afterId: null }],
    ['b', 'up', { sessionId: null, afterId: 'a' }],
    ['b', 'down', { sessionId: 's', afterId: 'c' }],
    ['c', 'down', { sessionId: null, afterId: 's' }],
    ['d', 'up', { sessionId: 't', afterId: null }],
    ['d', 'down', null],
  ] as const)('%s goes %s', (id, direction, place) => {
    expect(stepOfPoint(agenda(example), id, direction)).toEqual(place);
  });

  test('comes back by the other key', () => {
    const shape = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(shape, fc.nat(), fc.boolean(), (raw, pick, isUp) => {
        let count = 0;
        const next = () => `p${(count += 1)}`;
        const before = agenda(
          raw.map((size, index) =>
            size === null ? next() : { [`s${index}`]: Array.from({ length: size }, next) },
          ),
        );
        const points = agendaLines(before);
        const chosen = points[pick % Math.max(points.length, 1)];
        if (!chosen) return;
        const [there, back] = isUp ? (['up', 'down'] as const) : (['down', 'up'] as const);
        const after = moved(before, chosen.item.id, stepOfPoint(before, chosen.item.id, there));
        if (!after) return;
        const home = moved(after, chosen.item.id, stepOfPoint(after, chosen.item.id, back));
        expect(home && shapeOf(home)).toEqual(shapeOf(before));
      }),
    );
  });
});

describe('a point that has sub-points', () => {
  const withSubs: Shape = ['a', '.b', 'c', '.d', { s: ['e', '.f', 'g'] }, 'h'];

  test('takes them along, and no others', () => {
    const ids = (id: string) => withSubPoints(agenda(withSubs), id).map((item) => item.id);
    expect(ids('a')).toEqual(['a', '.b']);
    expect(ids('.b')).toEqual(['.b']);
    expect(ids('e')).toEqual(['e', '.f']);
    expect(ids('h')).toEqual(['h']);
  });

  test.each([
    ['a', 'up', null],
    ['a', 'down', { sessionId: null, afterId: '.d' }],
    ['c', 'up', { sessionId: null, afterId: null }],
    ['c', 'down', { sessionId: 's', afterId: null }],
    ['.d', 'up', { sessionId: null, afterId: '.b' }],
    ['.b', 'down', { sessionId: null, afterId: 'c' }],
    ['e', 'down', { sessionId: 's', afterId: 'g' }],
    ['g', 'up', { sessionId: 's', afterId: null }],
    ['e', 'up', { sessionId: null, afterId: '.d' }],
    ['h', 'up', { sessionId: 's', afterId: 'g' }],
  ] as const)('goes past those of another: %s %s', (id, direction, place) => {
    expect(stepOfPoint(agenda(withSubs), id, direction)).toEqual(place);
  });

  test('is not let go among its own', () => {
    const target = { id: '.b', isAfter: true };
    expect(placeBeside(agenda(withSubs), { id: 'a', kind: 'item' }, target)).toBeNull();
  });
});

test('a session goes past its neighbours whole', () => {
  expect(stepOfSession(agenda(example), 's', 'up')).toBeNull();
  expect(stepOfSession(agenda(example), 's', 'down')).toBe('t');
  expect(stepOfSession(agenda(example), 't', 'up')).toBe('a');
});

test('what is dragged is let go beside what is under it', () => {
  const place = (id: string, target: string, isAfter: boolean) =>
    placeBeside(
      agenda(example),
      { id, kind: id === 's' || id === 't' ? 'session' : 'item' },
      { id: target, isAfter },
    );
  expect(place('d', 'b', false)).toEqual({ sessionId: 's', afterId: null });
  expect(place('b', 'c', true)).toEqual({ sessionId: 's', afterId: 'c' });
  expect(place('b', 'c', false)).toEqual({ sessionId: 's', afterId: null });
  expect(place('d', 't', true)).toEqual({ sessionId: 't', afterId: null });
  expect(place('b', 's', false)).toEqual({ sessionId: null, afterId: 'a' });
  expect(place('t', 'c', false)).toEqual({ sessionId: null, afterId: 'a' });
  expect(place('s', 'c', false)).toBeNull();
  expect(place('a', 'a', true)).toBeNull();
});

function shapeOf(parts: readonly AgendaPart[]): Shape {
  return parts.map((part) =>
    part.kind === 'line' ? part.line.item.id : { [part.session.id]: part.lines.map(({ item }) => item.id) },
  );
}

function moved(
  parts: readonly AgendaPart[],
  id: string,
  place: { readonly sessionId: string | null; readonly afterId: string | null } | null,
): readonly AgendaPart[] | null {
  if (!place) return null;
  const insert = <T>(list: readonly T[], entry: T, at: number) => list.toSpliced(at, 0, entry);
  const without = shapeOf(parts)
    .filter((entry) => entry !== id)
    .map((entry) =>
      typeof entry === 'string'
        ? entry
        : Object.fromEntries(
            Object.entries(entry).map(([key, ids]) => [key, ids.filter((one) => one !== id)]),
          ),
    );
  const keyOf = (entry: Shape[number]) => (typeof entry === 'string' ? entry : Object.keys(entry)[0]);
  if (place.sessionId === null) {
    return agenda(insert(without, id, without.findIndex((entry) => keyOf(entry) === place.afterId) + 1));
  }
  return agenda(
    without.map((entry) => {
      if (typeof entry === 'string' || keyOf(entry) !== place.sessionId) return entry;
      const ids = entry[place.sessionId] ?? [];
      return {
        [place.sessionId]: insert(ids, id, place.afterId === null ? 0 : ids.indexOf(place.afterId) + 1),
      };
    }),
  );
}
