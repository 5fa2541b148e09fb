import type { Draft } from '@/domain/draft';

import type { CompetingValue, Fact } from '../review/fact';

/** What became of a fact from one version of a text to the one that stands. */
export type FactDifference =
  | { readonly kind: 'new' | 'gone'; readonly fact: Fact }
  /** A single value that the earlier version states otherwise. */
  | { readonly kind: 'changed'; readonly fact: Fact; readonly other: CompetingValue }
  /** A paragraph of the same number with other words. */
  | { readonly kind: 'reworded'; readonly fact: Fact; readonly before: Fact };

/**
 * @param facts of the draft in which both versions are joined
 * @param later the source that stands
 * @param earlier the source it is compared with
 */
export function factDifferences(
  { meetings }: Draft,
  facts: readonly Fact[],
  later: number,
  earlier: number,
): readonly FactDifference[] {
  const found = facts.flatMap((fact): readonly FactDifference[] => {
    if (fact.isMissing || fact.kind === 'source') return [];
    const states = (source: number) => fact.places.some((place) => place.source === source);
    const other = fact.competing.find(({ place }) => place.source === earlier);
    if (states(later) && other) return [{ kind: 'changed', fact, other }];
    if (states(later) === states(earlier)) return [];
    return [{ kind: states(later) ? 'new' : 'gone', fact }];
  });
  const numbers = new Map<string, FactDifference>();
  const keyOf = ({ fact }: FactDifference): string | null => {
    const number = meetings[fact.meeting ?? -1]?.paragraphs[Number(fact.path.split('/').at(-1))]?.number;
    return fact.kind === 'paragraphs' && number !== undefined ? `${fact.meeting} ${number}` : null;
  };
  for (const one of found) {
    const key = one.kind === 'gone' ? keyOf(one) : null;
    if (key !== null) numbers.set(key, one);
  }
  const paired = new Set<FactDifference>();
  const whole = found.map((one): FactDifference => {
    const key = one.kind === 'new' ? keyOf(one) : null;
    const before = key === null ? undefined : numbers.get(key);
    if (!before || paired.has(before)) return one;
    paired.add(before);
    return { kind: 'reworded', fact: one.fact, before: before.fact };
  });
  return whole.filter((one) => !paired.has(one));
}
