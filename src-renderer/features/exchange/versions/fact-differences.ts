import type { Draft } from '@/domain/draft';
import { pairParagraphs } from '@/formats/acceptance/pair-paragraphs';
import { nextPlace, top } from '@/formats/acceptance/paragraph-places';
import { alikeShare, bagOf, shareOf } from '@/formats/acceptance/word-share';

import type { CompetingValue, Fact } from '../review/fact';

/** What became of a fact from one version of a text to the one that stands. */
export type FactDifference =
  | {
      readonly kind: 'new' | 'gone';
      readonly fact: Fact;
      /** How many interventions go with a paragraph that is gone. */
      readonly said?: number;
    }
  /** Of the paragraphs whose numbers moved, all at once: a number that went over alone would stand twice. */
  | { readonly kind: 'numbers'; readonly fact: Fact; readonly moves: readonly NumberMove[] }
  /** A single value that the earlier version states otherwise. */
  | { readonly kind: 'changed'; readonly fact: Fact; readonly other: CompetingValue }
  /** A paragraph, by its words before its number, or what the same speaker said, with other words. */
  | { readonly kind: 'reworded'; readonly fact: Fact; readonly before: Fact };

/** @param path of the number in the draft */
export interface NumberMove {
  readonly path: string;
  readonly now: string;
  readonly before: string;
}

/**
 * @param facts of the draft in which both versions are joined
 * @param later the source that stands
 * @param earlier the source it is compared with
 * @param isBefore whether the earlier one was read before: then the numbers are one choice, and what was said in a paragraph
 * that came or went goes with it. Of two files of one review each fact is chosen by itself.
 */
export function factDifferences(
  { meetings }: Draft,
  facts: readonly Fact[],
  {
    later,
    earlier,
    isBefore,
  }: { readonly later: number; readonly earlier: number; readonly isBefore: boolean },
): readonly FactDifference[] {
  const paragraphBefore = pairedParagraphs();
  const found = facts.flatMap((fact): readonly FactDifference[] => {
    if (fact.isMissing || fact.kind === 'source') return [];
    const states = (source: number) => fact.places.some((place) => place.source === source);
    const other = fact.competing.find(({ place }) => place.source === earlier);
    if (states(later) && other && isBefore && isNumber(fact, other)) return [];
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
  const reworded = whole.flatMap((one) =>
    one.kind === 'reworded' && one.fact.kind === 'paragraphs' ? [one] : [],
  );
  const alone = new Set(isBefore ? toldOtherwise() : []);
  // What is said in a paragraph goes with its wording, and is no choice of its own.
  const isOfParagraph = (one: FactDifference) =>
    alone.has(one) ||
    (one.kind === 'reworded' &&
      one.fact.kind === 'interventions' &&
      reworded.some(({ fact }) => isWithin(one.fact, fact)));
  const left = whole
    .filter((one) => !paired.has(one) && !isOfParagraph(one))
    .map((one): FactDifference => {
      if (one.kind !== 'gone' || one.fact.kind !== 'paragraphs') return one;
      const isTold = (other: FactDifference) =>
        other.kind === 'gone' && other.fact.kind === 'interventions' && isWithin(other.fact, one.fact);
      const said = [...alone].filter(isTold).length;
      return said > 0 ? { ...one, said } : one;
    });
  return isBefore ? [...left, ...numbers()] : left;

  /** Interventions that go with their paragraph: said in other words there by one speaker, or in one that is gone. */
  function toldOtherwise(): readonly FactDifference[] {
    const said = whole.filter(({ fact }) => fact.kind === 'interventions');
    const gonePart = said.filter(
      (one) =>
        one.kind === 'gone' &&
        whole.some(
          ({ kind, fact }) => kind === 'gone' && fact.kind === 'paragraphs' && isWithin(one.fact, fact),
        ),
    );
    const pairs = reworded.flatMap(({ fact, before }) => {
      const came = said.filter((one) => one.kind === 'new' && isWithin(one.fact, fact));
      const went = said.filter((one) => one.kind === 'gone' && isWithin(one.fact, before));
      return came.flatMap((one) => {
        const own = (other: FactDifference) => isOneSpeaker(one.fact, other.fact);
        const [mine, theirs] = [came.filter(own), went.filter(own)];
        return mine.length === 1 && theirs.length === 1 ? [one, ...theirs] : [];
      });
    });
    return [...gonePart, ...pairs];
  }

  function isOneSpeaker(one: Fact, two: Fact): boolean {
    const [own, other] = [saidIn(one), saidIn(two)];
    return (
      own !== undefined &&
      own.kind === other?.kind &&
      own.party === other.party &&
      own.speaker === other.speaker
    );
  }

  function numbers(): readonly FactDifference[] {
    return [...meetings.keys()].flatMap((meeting): readonly FactDifference[] => {
      const own = facts.filter((fact) => fact.kind === 'paragraphs' && fact.meeting === meeting);
      const before = new Map(versionOf(own, earlier).map(({ path, place }) => [path, place.number]));
      const moves = versionOf(own, later).flatMap(({ path, place: { number: now } }) => {
        const was = before.get(paragraphBefore.get(path) ?? path) ?? null;
        return now === null || was === null || was === now
          ? []
          : [{ path: `${path}/number`, now, before: was }];
      });
      const fact = own.find(({ path }) => moves[0]?.path === `${path}/number`);
      return fact ? [{ kind: 'numbers', fact, moves }] : [];
    });
  }

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
      const isOfSpeaker = isOneSpeaker(fact, one.fact);
      const share = isOfSpeaker ? shareOf(bag, bagOf(saidIn(one.fact)?.text ?? '')) : 0;
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
        place = nextPlace(place, numberIn(own, path, source) ?? drafted.number);
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

function isNumber({ kind }: Fact, { path }: CompetingValue): boolean {
  return kind === 'paragraphs' && path.endsWith('/number');
}

/** The number that a source states for a paragraph, where the draft has another one's. */
function numberIn(own: readonly Fact[], path: string, source: number): string | undefined {
  const stated = own
    .find((fact) => fact.path === path)
    ?.competing.find((other) => other.path === `${path}/number` && other.place.source === source);
  return typeof stated?.value === 'string' ? stated.value : undefined;
}

/** Whether a fact is told within another in some source. */
function isWithin(part: Fact, whole: Fact): boolean {
  return part.places.some((one) =>
    whole.places.some(
      ({ source, start, end }) => source === one.source && start <= one.start && one.end <= end,
    ),
  );
}
