import {
  matchDocument,
  matchedDocument,
  symbolInTitle,
  type DocumentFacts,
} from '@/formats/matching/match-document';
import { matchedAmong, type Matched } from '@/formats/matching/match';
import { matchParty } from '@/formats/matching/match-party';
import {
  citedParagraph,
  matchRecommendation,
  type RecommendationFacts,
} from '@/formats/matching/match-recommendation';

import type { KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';
import type { RecordField, RecordProfile } from './record-profiles';

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

/** What of the register the places of a profile may be of. */
export function candidatesFor(
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
export type NamedRecommendation = Extract<NamedRecord, { kind: 'recommendation' }>;

function factsOfDocument({ document, meeting, meetingDate }: NamedDocument): DocumentFacts {
  return {
    titles: [document.title],
    type: document.type ?? 'other',
    symbol: document.symbol ?? symbolInTitle(document.title),
    date: document.date ?? null,
    meetings: [meeting],
    adoptedAt: document.isAdopted === true ? meeting : null,
    knownBy: meetingDate,
  };
}

export function factsOfRecommendation({ recommendation, meeting }: NamedRecommendation): RecommendationFacts {
  const { text, language, reference } = recommendation;
  return {
    text: { [language]: text },
    reference: meeting === null ? reference : null,
    cited: meeting === null ? [] : [{ meeting, paragraph: citedParagraph(reference) }],
  };
}
