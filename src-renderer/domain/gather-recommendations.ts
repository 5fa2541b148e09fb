import { houseFormOf } from './house-form';
import { byOrder } from './by-order';
import { followJoins } from './follow-joins';
import { groupedBy } from './grouped-by';
import { numberParagraphs } from './number-paragraphs';
import { outcomeItems } from './outcome-item';
import type { RecommendationRecords } from './recommendation-records';
import { referenceLetters } from './recommendation-reference';
import type { RecordSet } from './records';
import { representedDelegations } from './taking-part';

/** The register of recommendations out of a whole set of records, as a database gives it. */
export function gatherRecommendations(records: RecordSet): RecommendationRecords {
  const paragraphs = groupedBy((records.paragraphs ?? []).toSorted(byOrder), ({ meetingId }) => meetingId);
  const followed = followJoins({
    recommendations: records.recommendations ?? [],
    origins: records.recommendationOrigins ?? [],
    links: records.recommendationLinks ?? [],
    tags: records.recommendationTags ?? [],
    addressees: records.addressees ?? [],
    commitments: records.commitments ?? [],
    updates: records.progressUpdates ?? [],
    evidence: records.evidence ?? [],
  });
  const meetings = records.meetings ?? [];
  const numbered = [...paragraphs.values()].map(numberParagraphs);
  const numbers = new Map(numbered.flat().map(({ paragraph, cited }) => [paragraph.id, cited] as const));
  const context = { meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])), numbers };
  return {
    ...followed,
    process: records.processes?.at(0) ?? null,
    houseForm: houseFormOf(records.houseForms ?? [], records.processes?.at(0)?.id ?? ''),
    meetings,
    numbers,
    items: new Map(numbered.flatMap((outcome) => [...outcomeItems(outcome)])),
    letters: referenceLetters(followed.recommendations, followed.origins, context),
    represented: representedDelegations({
      meetings,
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
