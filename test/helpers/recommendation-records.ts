import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { AsOf } from '@/domain/follow-up';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { outcomeItems } from '@/domain/outcome-item';
import { recommendationRows } from '@/domain/recommendation-row';
import { referenceLetters } from '@/domain/recommendation-reference';
import type { RecordSet } from '@/domain/records';
import { representedDelegations } from '@/domain/taking-part';
import { buildLine } from '@/features/recommendations/views/build-line';
import type { RecommendationLine } from '@/features/recommendations/views/recommendation-line';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';

/** What the register of recommendations is made of, out of a set of records; paragraphs are numbered as they stand. */
export function recommendationRecordsOf(records: RecordSet): RecommendationRecords {
  const [recommendations, origins] = [records.recommendations ?? [], records.recommendationOrigins ?? []];
  const meetings = new Map((records.meetings ?? []).map((one) => [one.id, one]));
  const numbers = new Map((records.paragraphs ?? []).map(({ id }, at) => [id, String(at + 1)]));
  return {
    process: records.processes?.[0] ?? null,
    houseForm: records.houseForms?.[0] ?? null,
    recommendations,
    origins,
    links: records.recommendationLinks ?? [],
    tags: records.recommendationTags ?? [],
    addressees: records.addressees ?? [],
    commitments: records.commitments ?? [],
    updates: records.progressUpdates ?? [],
    evidence: records.evidence ?? [],
    meetings: records.meetings ?? [],
    numbers,
    items: outcomeItems(numberParagraphs(records.paragraphs ?? [])),
    letters: referenceLetters(recommendations, origins, { meetings, numbers }),
    joined: new Map(),
    represented: representedDelegations({
      meetings: records.meetings ?? [],
      delegations: records.delegations ?? [],
      attendances: records.attendances ?? [],
      presences: records.presences ?? [],
      sessions: records.sessions ?? [],
    }),
    statuses: records.statuses ?? [],
    parties: records.parties ?? [],
    partyNames: records.partyNames ?? [],
  };
}

/** Its lines in English; messages stand as their keys, parties as their codes. */
export function recommendationLines(
  records: RecommendationRecords,
  asOf: AsOf,
): readonly RecommendationLine[] {
  const codes = new Map(records.parties.map(({ id, iso3 }) => [id, iso3 ?? '']));
  return recommendationRows(records, asOf).map((row) =>
    buildLine(row, {
      context: originContext(records),
      language: 'en',
      partyName: (id) => codes.get(id) ?? '',
      t: (key) => key,
    }),
  );
}
