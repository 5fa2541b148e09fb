import type { RecommendationRecords } from '@/domain/recommendation-records';

/** What was read of two recommendations as one set of records, each row once. */
export function bothRecords(one: RecommendationRecords, other: RecommendationRecords): RecommendationRecords {
  const unite = <Row extends { readonly id: string }>(a: readonly Row[], b: readonly Row[]) => [
    ...new Map([...a, ...b].map((row) => [row.id, row])).values(),
  ];
  return {
    process: one.process ?? other.process,
    houseForm: one.houseForm ?? other.houseForm,
    recommendations: unite(one.recommendations, other.recommendations),
    origins: unite(one.origins, other.origins),
    links: unite(one.links, other.links),
    tags: unite(one.tags, other.tags),
    addressees: unite(one.addressees, other.addressees),
    commitments: unite(one.commitments, other.commitments),
    updates: unite(one.updates, other.updates),
    evidence: unite(one.evidence, other.evidence),
    joined: new Map([...one.joined, ...other.joined]),
    meetings: unite(one.meetings, other.meetings),
    numbers: new Map([...one.numbers, ...other.numbers]),
    items: new Map([...one.items, ...other.items]),
    letters: new Map([...one.letters, ...other.letters]),
    represented: unite(one.represented, other.represented),
    statuses: unite(one.statuses, other.statuses),
    parties: unite(one.parties, other.parties),
    partyNames: unite(one.partyNames, other.partyNames),
  };
}
