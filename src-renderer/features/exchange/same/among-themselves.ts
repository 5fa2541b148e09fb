import { groupedBy } from '@/domain/grouped-by';
import { unsaidPartyId } from '@/formats/acceptance/resolve-party';
import { likelihood } from '@/formats/matching/likelihood';
import type { Match } from '@/formats/matching/match';
import type { PartyField } from '@/formats/matching/match-party';
import { matchRecommendation } from '@/formats/matching/match-recommendation';
import { partyRatios } from '@/formats/matching/ratios';

import { mapInSlices } from '@/store/in-slices';

import type { SamePair } from './group';
import { textKey, type KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';
import { factsOfRecommendation, type NamedRecommendation } from './record-candidates';
import type { RecordField, RecordProfile } from './record-profiles';

/**
 * What the register does not hold may be named twice: in other words, or spelt otherwise.
 * @returns `null` when the signal ended it
 */
export async function amongThemselves(
  profiles: readonly RecordProfile[],
  known: KnownRecords,
  signal: AbortSignal,
): Promise<readonly SamePair<RecordField>[] | null> {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const byText = groupedBy(
    profiles.filter(({ places: [place] }) => place?.kind === 'recommendation'),
    ({ places: [place] }) => (place?.kind === 'recommendation' ? keyOfText(place) : ''),
  );
  const reviewsOf = new Map(
    [...byText].map(([key, alike]) => [
      key,
      new Set(alike.flatMap(({ places }) => places.map(({ reviewId }) => reviewId))),
    ]),
  );
  // A list names each of its recommendations once: what it has in the same words elsewhere is that.
  const isListedBeside = (one: NamedRecommendation, two: NamedRecommendation) =>
    reviewsOf.get(keyOfText(one))?.has(two.reviewId) === true ||
    reviewsOf.get(keyOfText(two))?.has(one.reviewId) === true;
  const alikeOf = (place: NamedRecord): readonly (readonly [string, Match<RecordField>])[] => {
    if (place.kind === 'party')
      return [...known.alikeNames(place.name)].map(([name, reason]) => [
        unsaidPartyId(name),
        speltAlike(partyRatios.spelling[reason]),
      ]);
    if (place.kind === 'document') return [];
    return [...known.alikeTexts(keyOfText(place))].flatMap(([key, near]) =>
      (byText.get(key) ?? []).flatMap(({ id, places: [two] }) => {
        if (two?.kind !== 'recommendation' || isListedBeside(place, two)) return [];
        return [
          [id, matchRecommendation(factsOfRecommendation(place), factsOfRecommendation(two), near)] as const,
        ];
      }),
    );
  };
  const pairsOf = ({ id, places: [place] }: RecordProfile) =>
    (place ? alikeOf(place) : []).flatMap(([other, match]) =>
      other > id && byId.has(other) && match.match === 'possible' ? [{ one: id, two: other, ...match }] : [],
    );
  return (await mapInSlices(profiles, pairsOf, signal))?.flat() ?? null;
}

function keyOfText({ recommendation: { language, text } }: NamedRecommendation): string {
  return textKey(language, text);
}

function speltAlike(ratio: number): Match<PartyField> {
  return {
    match: 'possible',
    reasons: ['spelling'],
    contradictions: [],
    likelihood: likelihood(partyRatios.prior, [ratio]),
  };
}
