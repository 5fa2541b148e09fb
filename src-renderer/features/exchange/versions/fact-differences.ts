import type { Draft } from '@/domain/draft';
import { pairParagraphs } from '@/formats/acceptance/pair-paragraphs';
import { nextPlace, top } from '@/formats/acceptance/paragraph-places';
import { alikeShare, bagOf, shareOf } from '@/formats/acceptance/word-share';

import type { CompetingValue, Fact } from '../review/fact';

/** What became of a fact from one version of a text to the one that stands. */
export type FactDifference =
  | { readonly kind: 'new' | 'gone'; readonly fact: Fact }
  /** A single value that the earlier version states otherwise. */
  | { readonly kind: 'changed'; readonly fact: Fact; readonly other: CompetingValue }
  /** A paragraph, by its words before its number, or what the same speaker said, with other words. */
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
  const paragraphBefore = pairedParagraphs();
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
    if (fact.kind === 'paragraphs') {
      const before = paragraphBefore.get(fact.path);
      return free.find((one) => one.fact.path === before);
    }
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

  function versionOf(own: readonly Fact[], source: number) {
    let place = top;
    const startOf = ({ places }: Fact) => places.find((one) => one.source === source)?.start;
    return own
      .filter((fact) => !fact.isMissing && startOf(fact) !== undefined)
      .toSorted((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0))
      .flatMap(({ meeting, path }) => {
        const drafted = meetings[meeting ?? -1]?.paragraphs[indexIn(path)];
        if (!drafted || drafted.kind === 'heading') return [];
        place = nextPlace(place, drafted.number);
        return [{ path, words: drafted.text, place }];
      });
  }

  /** Which paragraph of the earlier version each of the later one is, by their paths: as acceptance pairs them. */
  function pairedParagraphs(): ReadonlyMap<string, string> {
    const pairs = new Map<string, string>();
    for (const meeting of meetings.keys()) {
      const own = facts.filter((fact) => fact.kind === 'paragraphs' && fact.meeting === meeting);
      const coming = versionOf(own, later);
      const standing = versionOf(own, earlier).map(({ path, words, place }) => ({
        id: path,
        level: place.level,
        path: place.path,
        texts: [words],
        isSaid: true,
        isOfText: true,
      }));
      for (const [at, before] of pairParagraphs(coming, standing)) pairs.set(coming[at]?.path ?? '', before);
    }
    return pairs;
  }

  function saidIn({ kind, meeting, path }: Fact) {
    return kind === 'interventions' ? meetings[meeting ?? -1]?.interventions[indexIn(path)] : undefined;
  }
}

function indexIn(path: string): number {
  return Number(path.split('/').at(-1));
}
