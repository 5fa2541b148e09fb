import type { Draft } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';
import { valueAt } from '@/formats/acceptance/decided-draft';

import { addedPath, listedItem } from '../review/added-path';
import { movedContradiction, movedMeeting } from '../review/moved-decisions';
import {
  decide,
  isUnderAny,
  noDecisions,
  type Contradiction,
  type ReviewAction,
  type ReviewDecisions,
} from '../review/review-decisions';

/** One of two reviews that become one. */
export interface UnitedSide {
  readonly draft: Draft;
  readonly decisions: ReviewDecisions;
  /** Its first file, to say whose decision it was. */
  readonly file: string;
  /** Where a path into its draft has gone. */
  readonly moved: ((path: string) => string) | undefined;
}

/** What one review decided of one path, in the paths of the draft that both became. */
interface Decided {
  readonly path: string;
  readonly action: ReviewAction;
}

/**
 * The decisions of two reviews that became one. What only one of them decided is kept, what both decided alike too; what
 * they decided otherwise is left undecided, with both decisions to choose from.
 */
export function uniteDecisions(joined: Draft, one: UnitedSide, two: UnitedSide): ReviewDecisions {
  const [first, second] = [decidedBy(joined, one, 0), decidedBy(joined, two, addedBy(one))];
  const contradicted: Contradiction[] = [
    ...contradictedBy(joined, one, 0),
    ...contradictedBy(joined, two, addedBy(one)),
  ];
  const left = new Set<Decided>();
  for (const mine of first) {
    const theirs = second.filter((other) => !left.has(other) && concerns(mine, other));
    if (left.has(mine) || theirs.every((other) => isSame(mine.action, other.action))) continue;
    const own = first.filter((other) => theirs.some((each) => concerns(other, each)));
    for (const each of [...own, ...theirs]) left.add(each);
    const path = [mine.path, ...theirs.map((other) => other.path)].toSorted((a, b) => a.length - b.length)[0];
    contradicted.push({
      path: path ?? mine.path,
      sides: [
        { file: one.file, actions: own.map(({ action }) => action) },
        { file: two.file, actions: theirs.map(({ action }) => action) },
      ],
    });
  }
  const kept = [...first, ...second].filter((each) => !left.has(each));
  const united = kept.reduce((state, { action }) => decide(state, action), noDecisions);
  const [name, other] = [one.decisions.processName, two.decisions.processName];
  return {
    ...united,
    processName: name === null || name === other ? other : other === null ? name : null,
    ...(contradicted.length > 0 ? { contradicted } : {}),
  };
}

function contradictedBy(
  joined: Draft,
  { draft, decisions, moved = (path) => path }: UnitedSide,
  before: number,
): readonly Contradiction[] {
  const goneTo = addedPath(draft, joined, moved, before);
  return (decisions.contradicted ?? []).map((each) => movedContradiction(each, goneTo));
}

function decidedBy(
  joined: Draft,
  { draft, decisions, moved = (path) => path }: UnitedSide,
  before: number,
): readonly Decided[] {
  const goneTo = addedPath(draft, joined, moved, before);
  const values = (path: string) => ({ read: valueAt(draft, path), stands: valueAt(joined, goneTo(path)) });
  const dropped = new Set(decisions.dropped);
  return [
    ...decisions.dropped.map((path): Decided => {
      const to = goneTo(path);
      return { path: to, action: { kind: 'drop', parts: [to] } };
    }),
    ...decisions.accepted
      .filter((path) => !dropped.has(path) && !(path in decisions.corrected))
      .map((path): Decided => {
        const { read, stands } = values(path);
        const to = goneTo(path);
        // Of two single values that differ, only this one was confirmed.
        return isPlain(read) && !isSame(read, stands)
          ? { path: to, action: { kind: 'correct', path: to, value: read } }
          : { path: to, action: { kind: 'accept', path: to } };
      }),
    ...Object.entries(decisions.corrected)
      .filter(([path]) => !dropped.has(path))
      .map(([path, value]): Decided => {
        const to = goneTo(path);
        return { path: to, action: { kind: 'correct', path: to, value } };
      }),
    ...Object.entries(decisions.preferred).map(([path, side]): Decided => {
      const to = goneTo(path);
      // Apart from what was decided of the value itself.
      return { path: `prefer ${to}`, action: { kind: 'prefer', path: to, side } };
    }),
    ...Object.entries(decisions.people ?? {}).map(([path, is]): Decided => {
      const to = goneTo(path);
      return { path: `person ${to}`, action: { kind: 'person', path: to, is } };
    }),
    ...Object.entries(decisions.records ?? {}).map(([path, is]): Decided => {
      const to = path.startsWith('/') ? goneTo(path) : path;
      return { path: `record ${to}`, action: { kind: 'record', path: to, is } };
    }),
    ...Object.entries(decisions.letGo ?? {}).map(([id, gone]): Decided => ({
      path: `let-go ${id} ${gone.words}`,
      action: { ...gone, kind: 'let-go', id, isGone: true },
    })),
    ...Object.entries(decisions.belonging ?? {}).map(([at, to]): Decided => {
      const index = movedMeeting(Number(at), moved);
      return { path: `belongs ${index}`, action: { kind: 'belongs', index, to } };
    }),
    ...decisions.meetings.flatMap((decision, at): readonly Decided[] => {
      const index = movedMeeting(at, moved);
      return decision === null
        ? []
        : [{ path: `meeting ${index}`, action: { kind: 'meeting', index, decision } }];
    }),
  ];
}

function concerns(one: Decided, two: Decided): boolean {
  if (one.path === two.path) return true;
  const isDrop = (each: Decided, other: Decided) =>
    each.action.kind === 'drop' && isUnderAny(other.path, [each.path]);
  return isDrop(one, two) || isDrop(two, one);
}

function isPlain(value: unknown): value is JournalValue & (string | number) {
  return typeof value === 'string' || typeof value === 'number';
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The most items that were added by hand to any one list. */
function addedBy({ draft, decisions }: UnitedSide): number {
  return Math.max(
    0,
    ...Object.keys(decisions.corrected).map((path) => {
      const [, list = '', index = ''] = listedItem(path);
      const own = valueAt(draft, list);
      return Array.isArray(own) ? Number(index) - own.length + 1 : 0;
    }),
  );
}
