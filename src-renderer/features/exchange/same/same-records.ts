import type { RecordDecision } from '@/formats/acceptance/acceptance-plan';
import type { Match, Matched } from '@/formats/matching/match';
import { matchedAmong } from '@/formats/matching/match';
import {
  matchDocument,
  matchedDocument,
  symbolInTitle,
  type DocumentFacts,
  type DocumentField,
} from '@/formats/matching/match-document';
import { matchParty, type PartyField } from '@/formats/matching/match-party';
import {
  citedParagraph,
  matchRecommendation,
  type RecommendationFacts,
  type RecommendationField,
} from '@/formats/matching/match-recommendation';
import { likelihood } from '@/formats/matching/likelihood';
import { partyRatios } from '@/formats/matching/ratios';
import { groupedBy } from '@/domain/grouped-by';
import { normaliseName } from '@/domain/reference/normalise-name';
import { unsaidPartyId } from '@/formats/acceptance/resolve-party';

import { mapInSlices } from '@/store/in-slices';

import { groupsOf, type GroupAnswer, type SameGroup, type SameNode, type SamePair } from './group';
import { textKey, type KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';

export type RecordField = PartyField | DocumentField | RecommendationField;
export type RecordKind = NamedRecord['kind'];

/** Everywhere a record is named alike, or a record of the register. */
export interface RecordProfile extends SameNode {
  /** What tells it from another of that name: its date, its paragraph; `''` where nothing does. */
  readonly told: string;
  readonly places: readonly NamedRecord[];
}

export interface RecordGroup extends SameGroup<RecordProfile, SamePair<RecordField>> {
  readonly kind: RecordKind;
}

export interface SameRecords {
  readonly groups: readonly RecordGroup[];
  /** By review and key: what something named is taken for, said or sure. */
  readonly decisions: ReadonlyMap<string, ReadonlyMap<string, RecordDecision>>;
  /** By review: lines that wait for an answer. */
  readonly open: ReadonlyMap<string, ReadonlySet<string>>;
  /** By review: what is left out while nobody answers. */
  readonly leaves: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Before anything was compared. */
export const noSameRecords: SameRecords = {
  groups: [],
  decisions: new Map(),
  open: new Map(),
  leaves: new Map(),
};

/** What of it concerns one review. */
export interface RecordsOfReview {
  readonly decisions: ReadonlyMap<string, RecordDecision>;
  readonly open: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
}

export const noRecords: RecordsOfReview = { decisions: new Map(), open: new Set(), leaves: new Set() };

export function recordsOfReview({ decisions, open, leaves }: SameRecords, reviewId: string): RecordsOfReview {
  return {
    decisions: decisions.get(reviewId) ?? noRecords.decisions,
    open: open.get(reviewId) ?? noRecords.open,
    leaves: leaves.get(reviewId) ?? noRecords.leaves,
  };
}

type Pair = SamePair<RecordField>;

interface SameOptions {
  /** What a record of the register is called. */
  readonly nameOf: (record: KnownName) => Pick<RecordProfile, 'name' | 'told'>;
  readonly signal: AbortSignal;
}

/**
 * Which records of the register are those named in reviews: one that surely is is proposed; a choice among several, and one
 * that only may be, is asked about, once for all the places that name it alike. Of what the register does not hold it is
 * asked whether it is one among the reviews. What was said is not asked again. In slices, because a folder names thousands.
 * @returns `null` when the signal ended it
 */
export async function sameRecords(
  named: readonly NamedRecord[],
  known: KnownRecords,
  { nameOf, signal }: SameOptions,
): Promise<SameRecords | null> {
  const decisions = new Map<string, Map<string, RecordDecision>>();
  const decide = ({ reviewId, key }: NamedRecord, decision: RecordDecision) =>
    decisions.set(
      reviewId,
      (decisions.get(reviewId) ?? new Map<string, RecordDecision>()).set(key, decision),
    );
  for (const one of named) if (one.said) decide(one, one.said);
  const choices = new Map<string, SameGroup<RecordProfile, Pair>>();
  const unresolved: RecordProfile[] = [];
  const compared = await mapInSlices(
    profilesOf(named.filter(({ said }) => said === null)),
    (profile) => ({ profile, ...candidatesFor(profile, known) }),
    signal,
  );
  if (compared === null) return null;
  for (const { profile, sure, candidates, names } of compared) {
    if (sure) {
      for (const place of profile.places) decide(place, { id: sure.id });
      continue;
    }
    if (candidates.length === 0) {
      unresolved.push(profile);
      continue;
    }
    const asked = candidates.map(({ id, ...match }): Pair => ({ one: profile.id, two: id, ...match }));
    // Other words that may be the same record are another question: all of them need not be one.
    const key = [normaliseName(profile.name), ...candidates.map(({ id }) => id).toSorted()].join(' ');
    const there = choices.get(key) ?? { profiles: knownOf(candidates, names, nameOf), pairs: [] };
    choices.set(key, { profiles: [...there.profiles, profile], pairs: [...there.pairs, ...asked] });
  }
  const unknown = groupsOf(
    new Map(unresolved.map((profile) => [profile.id, profile])),
    amongThemselves(unresolved, known),
  );
  const groups = [...choices.values(), ...unknown].flatMap((group): readonly RecordGroup[] => {
    const kind = group.profiles.find(({ places }) => places.length > 0)?.places[0]?.kind;
    return kind === undefined ? [] : [{ ...group, kind }];
  });
  const [open, leaves] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (into: Map<string, Set<string>>, reviewId: string, paths: readonly string[]) =>
    into.set(reviewId, new Set([...(into.get(reviewId) ?? []), ...paths]));
  for (const { profiles } of groups)
    for (const place of profiles.flatMap(({ places }) => places)) {
      put(open, place.reviewId, place.facts);
      put(leaves, place.reviewId, place.leaves);
    }
  return { groups, decisions, open, leaves };
}

function knownOf(
  candidates: readonly { readonly id: string }[],
  names: ReadonlyMap<string, KnownName>,
  nameOf: SameOptions['nameOf'],
): readonly RecordProfile[] {
  return candidates.flatMap(({ id }) => {
    const record = names.get(id);
    return record ? [{ id, isKnown: true, places: [], ...nameOf(record) }] : [];
  });
}

/** A record of the register, to be named in words. */
export type KnownName =
  | { readonly kind: 'party'; readonly party: ReturnType<KnownRecords['parties']>['bearers'][number] }
  | {
      readonly kind: 'document';
      readonly document: ReturnType<KnownRecords['documents']>[number]['document'];
    }
  | {
      readonly kind: 'recommendation';
      readonly recommendation: ReturnType<KnownRecords['recommendations']>[number]['recommendation'];
    };

/** Places that name the same alike: of a party its name, of the others all that tells them. */
function profilesOf(named: readonly NamedRecord[]): readonly RecordProfile[] {
  const byKey = new Map<string, RecordProfile>();
  for (const one of named) {
    const key = profileKey(one);
    const there = byKey.get(key);
    byKey.set(key, there ? { ...there, places: [...there.places, one] } : newProfile(one));
  }
  return [...byKey.values()];
}

function profileKey(one: NamedRecord): string {
  switch (one.kind) {
    case 'party':
      return one.key;
    case 'document': {
      const { title, type = '', date = '' } = one.document;
      return `document ${normaliseName(title)} ${type} ${date} ${date === '' ? one.meeting : ''}`;
    }
    case 'recommendation': {
      const { text, reference } = one.recommendation;
      return `recommendation ${normaliseName(text)} ${reference ?? ''} ${one.meeting ?? ''}`;
    }
  }
}

function newProfile(one: NamedRecord): RecordProfile {
  const base = { isKnown: false, places: [one] };
  switch (one.kind) {
    case 'party':
      return { ...base, id: unsaidPartyId(one.name), name: one.name, told: '' };
    case 'document':
      return { ...base, id: one.id, name: one.document.title, told: one.document.date ?? '' };
    case 'recommendation':
      return { ...base, id: one.id, name: one.recommendation.text, told: one.recommendation.reference ?? '' };
  }
}

function candidatesFor(
  { places: [place] }: RecordProfile,
  known: KnownRecords,
): Matched<RecordField> & { readonly names: ReadonlyMap<string, KnownName> } {
  const names = new Map<string, KnownName>();
  if (!place) return { sure: null, candidates: [], names };
  switch (place.kind) {
    case 'party': {
      const { bearers, alike } = known.parties(place.name);
      for (const party of bearers) names.set(party.party.id, { kind: 'party', party });
      return { ...matchParty(place, bearers, alike), names };
    }
    case 'document': {
      const facts = factsOfDocument(place);
      const compared = known.documents(facts).map(({ document, facts: own }) => {
        names.set(document.id, { kind: 'document', document });
        return { id: document.id, ...matchDocument(facts, own) };
      });
      return { ...matchedDocument(compared), names };
    }
    case 'recommendation': {
      const facts = factsOfRecommendation(place);
      const compared = known.recommendations(facts).map(({ recommendation, facts: own, near }) => {
        names.set(recommendation.id, { kind: 'recommendation', recommendation });
        return { id: recommendation.id, ...matchRecommendation(facts, own, near) };
      });
      return { ...matchedAmong(compared), names };
    }
  }
}

type NamedDocument = Extract<NamedRecord, { kind: 'document' }>;
type NamedRecommendation = Extract<NamedRecord, { kind: 'recommendation' }>;

function factsOfDocument({ document, meeting, meetingDate }: NamedDocument): DocumentFacts {
  return {
    titles: [document.title],
    type: document.type ?? 'other',
    symbol: symbolInTitle(document.title),
    date: document.date ?? null,
    meetings: [meeting],
    knownBy: meetingDate,
  };
}

function factsOfRecommendation({ recommendation, meeting }: NamedRecommendation): RecommendationFacts {
  const { text, language, reference } = recommendation;
  return {
    text: { [language]: text },
    reference: meeting === null ? reference : null,
    cited: meeting === null ? [] : [{ meeting, paragraph: citedParagraph(reference) }],
  };
}

/** What the register does not hold may be named twice: in other words, or spelt otherwise. */
function amongThemselves(profiles: readonly RecordProfile[], known: KnownRecords): readonly Pair[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const byText = groupedBy(
    profiles.filter(({ places: [place] }) => place?.kind === 'recommendation'),
    ({ places: [place] }) => (place?.kind === 'recommendation' ? keyOfText(place) : ''),
  );
  const alikeOf = (place: NamedRecord): readonly (readonly [string, Match<RecordField>])[] => {
    if (place.kind === 'party')
      return [...known.alikeNames(place.name)].map(([name, reason]) => [
        unsaidPartyId(name),
        speltAlike(partyRatios.spelling[reason]),
      ]);
    if (place.kind === 'document') return [];
    return [...known.alikeTexts(keyOfText(place))].flatMap(([key, near]) =>
      (byText.get(key) ?? []).flatMap(({ id, places: [two] }) => {
        // A list names each of its recommendations once.
        if (two?.kind !== 'recommendation' || two.reviewId === place.reviewId) return [];
        return [
          [id, matchRecommendation(factsOfRecommendation(place), factsOfRecommendation(two), near)] as const,
        ];
      }),
    );
  };
  return profiles.flatMap(({ id, places: [place] }) =>
    (place ? alikeOf(place) : []).flatMap(([other, match]) =>
      other > id && byId.has(other) && match.match === 'possible' ? [{ one: id, two: other, ...match }] : [],
    ),
  );
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

/** The decisions that an answer makes: all that is named is one record, or each another. */
export function decideRecords(
  { profiles }: RecordGroup,
  answer: GroupAnswer,
): readonly (NamedRecord & { readonly decision: RecordDecision })[] {
  return profiles
    .filter(({ isKnown }) => !isKnown)
    .flatMap((profile) =>
      profile.places.map((place) => ({
        ...place,
        decision: { id: answer.kind === 'one' ? answer.id : profile.id },
      })),
    );
}
