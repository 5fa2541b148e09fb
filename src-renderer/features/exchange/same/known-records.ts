import type { Document } from '@/domain/document';
import { groupedBy } from '@/domain/grouped-by';
import type { PartyWithNames } from '@/domain/party-from-reference';
import type { Recommendation } from '@/domain/recommendation';
import { partyKey } from '@/domain/party-from-reference';
import { namesOf } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { referenceId } from '@/domain/reference-id';
import {
  documentFacts,
  isOfItsMeeting,
  plainSymbol,
  type DocumentFacts,
} from '@/formats/matching/match-document';
import { referenceParty } from '@/formats/matching/match-party';
import { recommendationFacts, type RecommendationFacts } from '@/formats/matching/match-recommendation';
import type { LikelyParty, PartyReason, PartyToCompare } from '@/search/duplicate-parties';
import type { LikelyRepeat, TextToCompare } from '@/search/repeated-recommendations';
import { mapInSlices } from '@/store/in-slices';
import type { Register } from '@/store/register';

import type { NamedRecord } from './named-records';

/** The records of the register that may be those named, found by what they have in common. */
export interface KnownRecords {
  /** Parties that a name may mean, and those merely spelt like it. */
  readonly parties: (name: string) => {
    readonly bearers: readonly PartyWithNames[];
    readonly alike: ReadonlyMap<string, PartyReason>;
  };
  /** Other names of what is reviewed that are spelt like it. */
  readonly alikeNames: (name: string) => ReadonlyMap<string, PartyReason>;
  readonly documents: (facts: DocumentFacts) => readonly KnownDocument[];
  /** Recommendations with the same words, paragraph or reference as the one named, or with words like its. */
  readonly recommendations: (facts: RecommendationFacts) => readonly KnownRecommendation[];
  /** Other texts of what is reviewed with words like its, by `textKey`, 0 to 1. @param key a `textKey` */
  readonly alikeTexts: (key: string) => ReadonlyMap<string, number>;
}

export interface KnownDocument {
  readonly document: Document;
  readonly facts: DocumentFacts;
}

export interface KnownRecommendation {
  readonly recommendation: Recommendation;
  readonly facts: RecommendationFacts;
  readonly near: number | null;
}

/** Before anything was looked for. */
export const nothingKnown: KnownRecords = {
  parties: () => ({ bearers: [], alike: new Map() }),
  alikeNames: () => new Map(),
  documents: () => [],
  recommendations: () => [],
  alikeTexts: () => new Map(),
};

/** On other threads: it takes a while where thousands are known. */
export interface FindAlike {
  readonly parties: (parties: readonly PartyToCompare[]) => Promise<readonly LikelyParty[]>;
  readonly texts: (
    texts: readonly TextToCompare[],
    only: readonly string[],
  ) => Promise<readonly LikelyRepeat[]>;
}

/** Searches run to their end: the next one waits; see `createLatestSearch`. */
const unended = new AbortController().signal;

type Read = Pick<Register, 'parties' | 'list' | 'namedRecommendations'>;

export async function knowRecords(
  register: Read,
  named: readonly NamedRecord[],
  find: FindAlike,
): Promise<KnownRecords> {
  const kinds = new Set(named.map(({ kind }) => kind));
  const [parties, documents, recommendations] = await Promise.all([
    kinds.has('party') ? knowParties(register, named, find) : nothingKnown,
    kinds.has('document') ? knowDocuments(register) : nothingKnown,
    kinds.has('recommendation') ? knowRecommendations(register, named, find) : nothingKnown,
  ]);
  return {
    parties: parties.parties,
    alikeNames: parties.alikeNames,
    documents: documents.documents,
    recommendations: recommendations.recommendations,
    alikeTexts: recommendations.alikeTexts,
  };
}

async function knowParties(
  register: Read,
  named: readonly NamedRecord[],
  find: FindAlike,
): Promise<Pick<KnownRecords, 'parties' | 'alikeNames'>> {
  const all = await register.parties();
  const byId = new Map(all.map((one) => [one.party.id, one]));
  const byName = new Map<string, Set<string>>();
  const index = (one: PartyWithNames) => {
    for (const key of namesOfParty(one).map(normaliseName))
      byName.set(key, (byName.get(key) ?? new Set()).add(one.party.id));
  };
  await mapInSlices(all, index, unended);
  const bearersOf = (name: string) => {
    const reference = referenceParty(name);
    const names = reference ? [name, ...namesOf(reference, 'en'), ...namesOf(reference, 'ru')] : [name];
    const ids = new Set([
      ...(reference ? [referenceId(partyKey(reference))] : []),
      ...names.flatMap((one) => [...(byName.get(normaliseName(one)) ?? [])]),
    ]);
    return [...ids].flatMap((id) => byId.get(id) ?? []);
  };
  const names = [...new Set(named.flatMap((one) => (one.kind === 'party' ? [one.name] : [])))];
  const isUnknown = (name: string) => !referenceParty(name) && bearersOf(name).length === 0;
  const told = (await mapInSlices(names, isUnknown, unended)) ?? [];
  const unknown = new Set(names.filter((_, at) => told[at]));
  const pairs =
    unknown.size === 0
      ? []
      : await find.parties([
          ...all.map((one) => comparedParty(one)),
          ...[...unknown].map((name) => ({
            id: name,
            kind: 'organisation',
            names: [name],
            acronyms: [],
            reference: null,
          })),
        ]);
  const alike = new Map<string, Map<string, PartyReason>>();
  for (const { partyId, otherPartyId, reason } of pairs)
    for (const [one, two] of [
      [partyId, otherPartyId],
      [otherPartyId, partyId],
    ] as const)
      if (unknown.has(one))
        alike.set(one, (alike.get(one) ?? new Map<string, PartyReason>()).set(two, reason));
  const nobody = new Map<string, PartyReason>();
  return {
    parties: (name) => {
      const near = alike.get(name) ?? nobody;
      return {
        bearers: [...bearersOf(name), ...[...near.keys()].flatMap((id) => byId.get(id) ?? [])],
        alike: near,
      };
    },
    alikeNames: (name) => new Map([...(alike.get(name) ?? nobody)].filter(([id]) => unknown.has(id))),
  };
}

function namesOfParty({ party, names, formerAcronyms = [] }: PartyWithNames): readonly string[] {
  return [
    party.iso3 ?? '',
    ...Object.values(party.acronym),
    ...formerAcronyms,
    ...names.flatMap(({ short, formal }) => [short, formal]),
  ].filter(Boolean);
}

function comparedParty({ party, names, formerAcronyms = [] }: PartyWithNames): PartyToCompare {
  return {
    id: party.id,
    kind: party.kind,
    names: [...new Set(names.flatMap(({ short, formal }) => [short, formal]))].filter(Boolean),
    acronyms: [...Object.values(party.acronym), ...formerAcronyms].filter(Boolean),
    reference: null,
  };
}

async function knowDocuments(register: Read): Promise<Pick<KnownRecords, 'documents'>> {
  const [all, links] = await Promise.all([register.list('documents'), register.list('meetingDocuments')]);
  const linksOf = groupedBy(links, ({ documentId }) => documentId);
  const byKey = new Map<string, KnownDocument[]>();
  const put = (document: Document) => {
    const known = { document, facts: documentFacts(document, linksOf.get(document.id) ?? []) };
    for (const key of documentKeys(known.facts)) {
      const there = byKey.get(key);
      if (there) there.push(known);
      else byKey.set(key, [known]);
    }
  };
  await mapInSlices(all, put, unended);
  return {
    documents: (facts) => [...new Set(documentKeys(facts).flatMap((key) => byKey.get(key) ?? []))],
  };
}

/**
 * Two records of one document have one of these in common. What every meeting has of its own is another's by its symbol
 * alone: of thousands of meetings each has its closing remarks, of one title.
 */
export function documentKeys({ titles, type, symbol, date, meetings }: DocumentFacts): readonly string[] {
  const own = [
    ...(symbol === null ? [] : [`symbol ${plainSymbol(symbol)}`]),
    ...meetings.map((meeting) => `meeting ${meeting}`),
  ];
  if (isOfItsMeeting(type)) return own;
  return [
    ...titles.map((title) => `title ${normaliseName(title)}`),
    ...(date === null ? [] : [`date ${date}`]),
    ...own,
  ];
}

async function knowRecommendations(
  register: Read,
  named: readonly NamedRecord[],
  find: FindAlike,
): Promise<Pick<KnownRecords, 'recommendations' | 'alikeTexts'>> {
  const { recommendations, origins, numbers } = await register.namedRecommendations();
  const originsOf = groupedBy(origins, ({ recommendationId }) => recommendationId);
  const known = new Map<string, Omit<KnownRecommendation, 'near'>>();
  const byKey = new Map<string, Set<string>>();
  const put = (recommendation: Recommendation) => {
    const { id } = recommendation;
    const facts = recommendationFacts(recommendation, originsOf.get(id) ?? [], (paragraphId) =>
      numbers.get(paragraphId),
    );
    known.set(id, { recommendation, facts });
    for (const key of recommendationKeys(facts)) byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  };
  await mapInSlices(recommendations, put, unended);
  // What stands there word for word is found by its words.
  const sought = new Map<string, Readonly<Record<string, string>>>();
  const seek = (one: NamedRecord) => {
    if (one.kind !== 'recommendation') return;
    const { language, text } = one.recommendation;
    if (!byKey.has(`text ${normaliseName(text)}`)) sought.set(textKey(language, text), { [language]: text });
  };
  await mapInSlices(named, seek, unended);
  const pairs =
    sought.size === 0
      ? []
      : await find.texts(
          [...recommendations, ...[...sought].map(([id, text]) => ({ id, text }))].map(({ id, text }) => ({
            id,
            text,
          })),
          [...sought.keys()],
        );
  const near = new Map<string, Map<string, number>>();
  for (const { id, otherId, score } of pairs)
    for (const [one, two] of [
      [id, otherId],
      [otherId, id],
    ] as const)
      near.set(one, (near.get(one) ?? new Map<string, number>()).set(two, score));
  const none = new Map<string, number>();
  return {
    recommendations: (facts) => {
      const [words = ''] = Object.entries(facts.text).map(([language, text]) => textKey(language, text));
      const alike = near.get(words) ?? none;
      const ids = new Set([
        ...recommendationKeys(facts).flatMap((key) => [...(byKey.get(key) ?? [])]),
        ...alike.keys(),
      ]);
      return [...ids].flatMap((one) => {
        const found = known.get(one);
        return found ? [{ ...found, near: alike.get(one) ?? null }] : [];
      });
    },
    alikeTexts: (key) => new Map([...(near.get(key) ?? none)].filter(([other]) => sought.has(other))),
  };
}

/** One for every place that has the same words. */
export function textKey(language: string, text: string): string {
  return `${language} ${normaliseName(text)}`;
}

function recommendationKeys({ text, reference, cited }: RecommendationFacts): readonly string[] {
  return [
    ...Object.values(text).map((words) => `text ${normaliseName(words)}`),
    ...(reference === null ? [] : [`reference ${normaliseName(reference)}`]),
    ...cited.flatMap(({ meeting, paragraph }) =>
      paragraph === null ? [] : [`paragraph ${meeting} ${paragraph}`],
    ),
  ];
}
