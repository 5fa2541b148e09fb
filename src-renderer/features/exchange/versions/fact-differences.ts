import type { Draft } from '@/domain/draft';
import { alikeShare, bagOf, shareOf } from '@/formats/acceptance/word-share';

import type { CompetingValue, Fact } from '../review/fact';

/** What became of a fact from one version of a text to the one that stands. */
export type FactDifference =
  | { readonly kind: 'new' | 'gone'; readonly fact: Fact }
  /** A single value that the earlier version states otherwise. */
  | { readonly kind: 'changed'; readonly fact: Fact; readonly other: CompetingValue }
  /** A paragraph of the same number, or what the same speaker said, with other words. */
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
  const gone = found.filter(({ kind }) => kind === 'gone');
  const paired = new Set<FactDifference>();
  const whole = found.map((one): FactDifference => {
    const before = one.kind === 'new' ? beforeOf(one.fact) : undefined;
    if (!before) return one;
    paired.add(before);
    return { kind: 'reworded', fact: one.fact, before: before.fact };
  });
  const paragraphs = whole.flatMap(({ kind, fact }) =>
    kind === 'reworded' && fact.kind === 'paragraphs' ? fact.places : [],
  );
  // What is said in a paragraph goes with its wording, and is no choice of its own.
  const isOfParagraph = ({ kind, fact }: FactDifference) =>
    kind === 'reworded' &&
    fact.kind === 'interventions' &&
    fact.places.some((one) =>
      paragraphs.some(
        ({ source, start, end }) => source === one.source && start <= one.start && one.end <= end,
      ),
    );
  return whole.filter((one) => !paired.has(one) && !isOfParagraph(one));

  function beforeOf(fact: Fact): FactDifference | undefined {
    const free = gone.filter((one) => !paired.has(one) && one.fact.meeting === fact.meeting);
    const number = numberOf(fact);
    if (number !== undefined) return free.find((one) => numberOf(one.fact) === number);
    const said = saidIn(fact);
    if (said?.text === undefined) return undefined;
    const bag = bagOf(said.text);
    const alike = free.flatMap((one) => {
      const other = saidIn(one.fact);
      const isOfSpeaker =
        other?.kind === said.kind && other.party === said.party && other.speaker === said.speaker;
      const share = isOfSpeaker ? shareOf(bag, bagOf(other.text ?? '')) : 0;
      return share < alikeShare ? [] : [{ one, share }];
    });
    return alike.toSorted((a, b) => b.share - a.share)[0]?.one;
  }

  function numberOf({ kind, meeting, path }: Fact): string | undefined {
    return kind === 'paragraphs' ? meetings[meeting ?? -1]?.paragraphs[indexIn(path)]?.number : undefined;
  }

  function saidIn({ kind, meeting, path }: Fact) {
    return kind === 'interventions' ? meetings[meeting ?? -1]?.interventions[indexIn(path)] : undefined;
  }
}

function indexIn(path: string): number {
  return Number(path.split('/').at(-1));
}
