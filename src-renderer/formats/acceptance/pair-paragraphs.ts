import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';

import { alignment, type Pair } from './alignment';
import type { Place } from './paragraph-places';
import { alikeShare, bagOf, shareOf } from './word-share';

/** A paragraph that comes in, in one language. */
export interface ComingParagraph {
  readonly words: string;
  readonly place: Place;
}

/** A paragraph that is there. */
export interface StandingParagraph {
  readonly id: Id;
  readonly level: number;
  /** As `Place.path`. */
  readonly path: string;
  /** Its words in every language it has. */
  readonly texts: readonly string[];
  /** Whether it has words in the language of those that come. */
  readonly isSaid: boolean;
  /** Whether it may be of the text that comes, so that one number in both is one paragraph. */
  readonly isOfText: boolean;
}

/**
 * Which of the paragraphs that are there those that come are, by index of the one that comes; each is one at most. The order of
 * both texts is laid side by side by their words: first what reads the same, then, between that, what reads much alike. Only
 * what is left between two such pairs is known by its number: a paragraph that was put in moves all numbers after it.
 * @param coming in the order of their text, all in one language
 * @param standing in the order of theirs
 */
export function pairParagraphs(
  coming: readonly ComingParagraph[],
  standing: readonly StandingParagraph[],
): ReadonlyMap<number, Id> {
  const isSame = readingTheSame(coming, standing);
  const likeness = likenessOf(coming, standing);
  // Where a text says the same twice, what stands around tells which is which.
  const same = alignment(coming.length, standing.length, (at, there) =>
    isSame(at, there) ? whole + likeness(at, there) : likeness(at, there),
  ).filter(([at, there]) => isSame(at, there));
  const moved = movedElsewhere(coming, standing, same, isSame);
  const isFree = (pairs: readonly Pair[], side: 0 | 1) => {
    const used = new Set(pairs.map((pair) => pair[side]));
    return (index: number) => !used.has(index);
  };
  const words = [...same, ...moved];
  const isOpen = [isFree(words, 0), isFree(words, 1)] as const;
  const alike = gapsBetween(same, coming.length, standing.length).flatMap(({ ours, theirs }) =>
    similar(likeness, ours.filter(isOpen[0]), theirs.filter(isOpen[1])),
  );
  const anchors = [...same, ...alike].toSorted((a, b) => a[0] - b[0]);
  const ofText = standing.filter((one) => one.isOfText);
  if (words.length + alike.length === 0 && isSameShape(coming, ofText))
    return new Map(ofText.map(({ id }, at) => [at, id]));
  const shared = likenessOf(coming, standing, looselyAlikeShare);
  const numbered = gapsBetween(anchors, coming.length, standing.length).flatMap((gap) =>
    byNumber(coming, standing, shared, {
      ours: gap.ours.filter(isOpen[0]),
      theirs: gap.theirs.filter(isOpen[1]),
      isShifted: [gap.before, gap.after].some(
        (pair) => pair && coming[pair[0]]?.place.path !== standing[pair[1]]?.path,
      ),
    }),
  );
  return new Map(
    [...words, ...alike, ...numbered].flatMap(([at, there]) => {
      const found = standing[there];
      return found ? [[at, found.id] as const] : [];
    }),
  );
}

/** As `sameValue` of their words, each folded once. */
function readingTheSame(
  coming: readonly ComingParagraph[],
  standing: readonly StandingParagraph[],
): (at: number, there: number) => boolean {
  const ours = coming.map(({ words }) => normaliseName(words));
  const theirs = standing.map(({ texts }) => new Set(texts.map((text) => normaliseName(text))));
  return (at, there) => theirs[there]?.has(ours[at] ?? '') ?? false;
}

/** The same words at another place of the text: a paragraph was moved. */
function movedElsewhere(
  coming: readonly ComingParagraph[],
  standing: readonly StandingParagraph[],
  aligned: readonly Pair[],
  isSame: (at: number, there: number) => boolean,
): readonly Pair[] {
  const done = new Set(aligned.map(([at]) => at));
  const used = new Set(aligned.map(([, there]) => there));
  const found: Pair[] = [];
  coming.forEach((_, at) => {
    if (done.has(at)) return;
    const there = standing.findIndex((_two, index) => !used.has(index) && isSame(at, index));
    if (there < 0) return;
    used.add(there);
    found.push([at, there]);
  });
  return found;
}

/** Weighs more than any number of paragraphs that are merely alike. */
const whole = 10_000;
/** So much in common, at one number, is one paragraph in other words even where numbers around have moved. */
const looselyAlikeShare = 0.4;
/** Speaks for one of two that are equally alike. */
const sameNumber = 0.2;

/** How much two paragraphs are alike, a share of 1 and more where they have one number; 0 where they are not. */
function likenessOf(
  coming: readonly ComingParagraph[],
  standing: readonly StandingParagraph[],
  least = alikeShare,
): (at: number, there: number) => number {
  const ours = coming.map(({ words }) => bagOf(words));
  const theirs = standing.map(({ texts }) => texts.map(bagOf));
  return (at, there) => {
    const [own, one, two] = [ours[at], coming[at], standing[there]];
    if (!own || !one || !two) return 0;
    const share = (theirs[there] ?? []).reduce(
      (most, other) => Math.max(most, shareOf(own, other, least)),
      0,
    );
    return share < least ? 0 : share + (isNumbered(one, two) ? sameNumber : 0);
  };
}

function similar(
  likeness: (at: number, there: number) => number,
  ours: readonly number[],
  theirs: readonly number[],
): readonly Pair[] {
  return alignment(ours.length, theirs.length, (at, there) =>
    likeness(ours[at] ?? -1, theirs[there] ?? -1),
  ).flatMap(([at, there]) => {
    const [own, other] = [ours[at], theirs[there]];
    return own === undefined || other === undefined ? [] : [[own, other] as const];
  });
}

function isNumbered({ place }: ComingParagraph, { path, isOfText }: StandingParagraph): boolean {
  return isOfText && place.number !== null && place.path === path;
}

interface Gap {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * What is left between two pairs: by its number. Where the numbers have moved it is by its place, in another language alone:
 * in one language what has the number alone, and hardly a word, is a paragraph of its own.
 */
function byNumber(
  coming: readonly ComingParagraph[],
  standing: readonly StandingParagraph[],
  shared: (at: number, there: number) => number,
  { ours, theirs, isShifted }: Gap & { readonly isShifted: boolean },
): readonly Pair[] {
  const free = new Set(theirs);
  const found = ours.flatMap((at): readonly Pair[] => {
    const one = coming[at];
    const there = [...free].find((index) => {
      const two = standing[index];
      return one && two && isNumbered(one, two);
    });
    if (there === undefined) return [];
    free.delete(there);
    return [[at, there]];
  });
  if (!isShifted) return found;
  const isPlain =
    ours.length === theirs.length &&
    ours.every((at, place) => {
      const [one, two] = [coming[at], standing[theirs[place] ?? -1]];
      return (
        one &&
        two &&
        two.isOfText &&
        !two.isSaid &&
        one.place.number !== null &&
        one.place.level === two.level
      );
    });
  if (isPlain) return ours.flatMap((at, place) => [[at, theirs[place] ?? -1] as const]);
  return found.filter(([at, there]) => shared(at, there) > 0);
}

/** Two whole texts without a word in common, in two languages: the same paragraphs in one order, whatever their numbers. */
function isSameShape(coming: readonly ComingParagraph[], standing: readonly StandingParagraph[]): boolean {
  return (
    coming.length > 1 &&
    coming.length === standing.length &&
    standing.every(({ isSaid }) => !isSaid) &&
    coming.every(({ place }, at) => place.number !== null && place.level === standing[at]?.level)
  );
}

/** What stands between pairs that follow each other in both texts. */
function gapsBetween(
  pairs: readonly Pair[],
  ours: number,
  theirs: number,
): readonly (Gap & { readonly before: Pair | undefined; readonly after: Pair | undefined })[] {
  return [...pairs, undefined].map((after, at) => {
    const before = pairs[at - 1];
    return {
      before,
      after,
      ours: range((before?.[0] ?? -1) + 1, after?.[0] ?? ours),
      theirs: range((before?.[1] ?? -1) + 1, after?.[1] ?? theirs),
    };
  });
}

function range(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at);
}
