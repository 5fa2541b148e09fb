import type { Id } from '@/domain/fields';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';
import { normaliseName } from '@/domain/reference/normalise-name';
import { likelyRepeats } from '@/search/repeated-recommendations';

import { likelihood } from './likelihood';
import { findingsOf, type Match } from './match';
import { recommendationRatios } from './ratios';

export const recommendationFields = ['paragraph', 'reference', 'wording', 'near-wording'] as const;
export type RecommendationField = (typeof recommendationFields)[number];

/** What tells one recommendation from another. */
export interface RecommendationFacts {
  /** By language. */
  readonly text: Readonly<Record<string, string>>;
  /** The house's own; `null` where it has none. */
  readonly reference: string | null;
  /** Where it was made or reaffirmed: meetings by keys made alike on both sides, paragraphs as they are cited. */
  readonly cited: readonly { readonly meeting: string; readonly paragraph: string | null }[];
}

/** The same of a recommendation of the register. @param numberOf a paragraph, as it is cited */
export function recommendationFacts(
  { text, reference }: Pick<Recommendation, 'text' | 'reference'>,
  origins: readonly Pick<RecommendationOrigin, 'meetingId' | 'paragraphId' | 'printedReference'>[],
  numberOf: (paragraphId: Id) => string | undefined,
): RecommendationFacts {
  return {
    text,
    reference,
    cited: origins.map(({ meetingId, paragraphId, printedReference }) => ({
      meeting: meetingId,
      paragraph: citedParagraph(paragraphId === null ? printedReference : numberOf(paragraphId)),
    })),
  };
}

/** Whether there is anything that could make the two one: the same words, paragraph or reference. */
export function isComparable(a: RecommendationFacts, b: RecommendationFacts): boolean {
  return (
    compareWording(a, b) === true || compareParagraphs(a, b) === true || compareReferences(a, b) === true
  );
}

/** Whether the two are in the same words, in a language of both. */
export function isWordedAlike(a: RecommendationFacts, b: RecommendationFacts): boolean {
  return compareWording(a, b) === true;
}

/** How much of their words two share, 0 to 1; `null` where too little to speak of. */
export function nearnessOf(a: RecommendationFacts, b: RecommendationFacts): number | null {
  const [pair] = likelyRepeats([
    { id: 'a', text: a.text },
    { id: 'b', text: b.text },
  ]);
  return pair?.score ?? null;
}

/** Texts as like as this may well be one in two wordings, whatever else speaks against it. */
const muchAlike = 0.85;

/**
 * Whether two records are of one recommendation: by the paragraph that made it or its own reference, then by the wording.
 * The same wording is the same recommendation, reaffirmed at as many meetings as it may be, unless the house gave each its
 * own reference; in two paragraphs of one meeting it is asked about. Another wording is asked about where the words are
 * mostly the same, in one paragraph too: a paragraph may recommend the like of two things.
 * @param near 0 to 1, how much of their words they share; `null` where too little, see `likelyRepeats`
 */
export function matchRecommendation(
  a: RecommendationFacts,
  b: RecommendationFacts,
  near: number | null,
): Match<RecommendationField> {
  const wording = compareWording(a, b);
  const { reasons, contradictions } = findingsOf<RecommendationField>([
    ['paragraph', compareParagraphs(a, b)],
    ['reference', compareReferences(a, b)],
    ['wording', wording === false && near !== null ? undefined : wording],
    ['near-wording', wording !== true && near !== null ? true : undefined],
  ]);
  const share = likelihood(recommendationRatios.prior, [
    ...reasons.map((field) => agreeing(field, near ?? 0)),
    ...contradictions.map(differing),
  ]);
  return {
    match: verdict(new Set(reasons), new Set(contradictions), near ?? 0, share),
    reasons,
    contradictions,
    likelihood: share,
  };
}

function verdict(
  agree: ReadonlySet<RecommendationField>,
  differ: ReadonlySet<RecommendationField>,
  near: number,
  share: number,
): Match['match'] {
  if (agree.has('wording')) {
    if (differ.has('reference')) return 'different';
    return differ.has('paragraph') && !agree.has('reference') ? 'possible' : 'same';
  }
  const isCited = agree.has('paragraph') || agree.has('reference');
  if (agree.has('near-wording')) {
    if (agree.has('reference') && differ.size === 0) return 'same';
    if (isCited) return 'possible';
    if (differ.size > 0) return near >= muchAlike ? 'possible' : 'different';
    return share >= 0.4 ? 'possible' : 'different';
  }
  // A paragraph may hold several; a reference of the house's own names one, and was perhaps worded anew.
  return agree.has('reference') || (isCited && !differ.has('wording')) ? 'possible' : 'different';
}

function agreeing(field: RecommendationField, near: number): number {
  const { wording, nearLeast, nearGrowth } = recommendationRatios;
  switch (field) {
    case 'wording':
      return wording;
    case 'near-wording':
      return nearLeast * nearGrowth ** ((near - 0.5) * 10);
    default:
      return recommendationRatios[field][0];
  }
}

function differing(field: RecommendationField): number {
  return field === 'paragraph' || field === 'reference'
    ? recommendationRatios[field][1]
    : recommendationRatios.otherWording;
}

function compareReferences(a: RecommendationFacts, b: RecommendationFacts): boolean | undefined {
  return a.reference === null || b.reference === null
    ? undefined
    : plainWords(a.reference) === plainWords(b.reference);
}

function compareParagraphs(a: RecommendationFacts, b: RecommendationFacts): boolean | undefined {
  const pairs = a.cited.flatMap((one) =>
    b.cited.flatMap((two) =>
      one.meeting === two.meeting && one.paragraph !== null && two.paragraph !== null
        ? [one.paragraph === two.paragraph]
        : [],
    ),
  );
  return pairs.length === 0 ? undefined : pairs.includes(true);
}

/** `undefined` where the two are in no language in common. */
function compareWording(a: RecommendationFacts, b: RecommendationFacts): boolean | undefined {
  const texts = plainTexts(b);
  if (plainTexts(a).some((text) => texts.includes(text))) return true;
  return Object.keys(a.text).some((language) => language in b.text) ? false : undefined;
}

/** Texts made plain before: a batch compares thousands with thousands. */
const plainBefore = new WeakMap<RecommendationFacts['text'], readonly string[]>();

function plainTexts({ text }: RecommendationFacts): readonly string[] {
  const before = plainBefore.get(text);
  if (before) return before;
  const fresh = Object.values(text).map(plainWords);
  plainBefore.set(text, fresh);
  return fresh;
}

/** Whether two texts of one language are one wording. */
export function isSameWording(one: string, two: string): boolean {
  return plainWords(one) === plainWords(two);
}

/** Case, quotation marks, accents, blanks and the point at the end are no wording. */
function plainWords(text: string): string {
  return normaliseName(text).replace(/[.;]+$/u, '');
}

const paragraphAlone =
  /^(?:(?:paragraph|para|пункт|п|§|no|№)\.?\s*)?(\d{1,3}(?:\s?\([\p{Ll}\d]{1,4}\))?)\.?$/iu;
const paragraphCited = /(?:paragraph|para|пункт|п|§)\.?\s*(\d{1,3}(?:\s?\([\p{Ll}\d]{1,4}\))?)\.?$/iu;

/** "para. 10" and "10": the number of a paragraph of the meeting spoken of; `null` of any other reference. */
export function paragraphNumberOf(reference: string): string | null {
  return paragraphAlone.exec(reference.trim())?.[1] ?? null;
}

/** The same of "SOM 2 (2015), para. 10" too, without blanks, to be compared. */
export function citedParagraph(reference: string | null | undefined): string | null {
  const words = reference?.trim() ?? '';
  const number = paragraphNumberOf(words) ?? paragraphCited.exec(words)?.[1];
  return number?.replace(/\s/gu, '') ?? null;
}
