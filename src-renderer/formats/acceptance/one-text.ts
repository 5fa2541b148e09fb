import { bagOf, shareOf, alikeShare } from './word-share';

/** A text as far as it is known whether another is the same one. */
export interface TextSide {
  /** What it calls itself; `null` where that is not known. */
  readonly kind: string | null;
  /** Without headings, in order. */
  readonly paragraphs: readonly SideParagraph[];
}

export interface SideParagraph {
  readonly isNumbered: boolean;
  /** Its words by language. */
  readonly words: readonly (readonly [language: string, words: string])[];
}

/** So many figures two texts in two languages have in common at least that are said to be of two kinds. */
const leastFigures = 2;

/**
 * Whether two sources hold one text, so that what has the same number in both is one paragraph: texts of one kind; else
 * what their words bear out in the whole. In one language these are alike; in two, the figures are the same. A
 * declaration and closing remarks with as many paragraphs are two texts.
 */
export function isOneText(one: TextSide, two: TextSide): boolean {
  if (one.kind !== null && one.kind === two.kind) return true;
  const [ours, theirs] = [numberedOf(one), numberedOf(two)];
  const areOfTwoKinds = one.kind !== null && two.kind !== null;
  // Without numbers nothing is known by its number; sentences of remarks are no part of the minutes all the same.
  if (ours.length === 0 || theirs.length === 0) return !areOfTwoKinds;
  const least = Math.min(ours.length, theirs.length);
  if (ours.some((our) => theirs.some((their) => inOneLanguage(our, their).length > 0))) {
    if (least === 1 && !areOfTwoKinds) return true;
    return countAlike(ours, theirs) >= (areOfTwoKinds ? least / 2 : 1);
  }
  const { common, differing, missing } = compareFigures(ours, theirs);
  if (!areOfTwoKinds) return differing <= common;
  return ours.length === theirs.length && common >= leastFigures && differing + missing < common;
}

function numberedOf({ paragraphs }: TextSide): readonly SideParagraph[] {
  return paragraphs.filter(({ isNumbered }) => isNumbered);
}

function inOneLanguage(one: SideParagraph, two: SideParagraph): readonly (readonly [string, string])[] {
  return one.words.flatMap(([language, words]) =>
    two.words.flatMap(([other, there]) => (other === language ? [[words, there] as const] : [])),
  );
}

function countAlike(ours: readonly SideParagraph[], theirs: readonly SideParagraph[]): number {
  const bags = (paragraphs: readonly SideParagraph[]) =>
    paragraphs.map(({ words }) => words.map(([language, text]) => ({ language, bag: bagOf(text) })));
  const there = bags(theirs);
  return bags(ours).filter((our) =>
    there.some((their) =>
      our.some(({ language, bag }) =>
        their.some((other) => other.language === language && shareOf(bag, other.bag) >= alikeShare),
      ),
    ),
  ).length;
}

/** How many paragraphs at one place have a figure in common, how many have other figures, and how many one side alone has. */
function compareFigures(
  ours: readonly SideParagraph[],
  theirs: readonly SideParagraph[],
): { readonly common: number; readonly differing: number; readonly missing: number } {
  const counts = { common: 0, differing: 0, missing: 0 };
  ours.slice(0, theirs.length).forEach((our, at) => {
    const [here, there] = [figuresIn(our), figuresIn(theirs[at])];
    if (here.size === 0 && there.size === 0) return;
    if (here.size === 0 || there.size === 0) counts.missing += 1;
    else if ([...here].some((figure) => there.has(figure))) counts.common += 1;
    else counts.differing += 1;
  });
  return counts;
}

/** "20 000" and "20,000" are one figure. */
function figuresIn(paragraph: SideParagraph | undefined): ReadonlySet<string> {
  const text = (paragraph?.words ?? []).map(([, words]) => words).join('\n');
  const found = text.match(/\d+(?:[ \u00A0\u202F.,]\d{3}(?!\d))*/gu) ?? [];
  return new Set(found.map((figure) => figure.replaceAll(/\D/gu, '')));
}
