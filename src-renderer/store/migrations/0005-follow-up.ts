import type { Migration } from './migration';

/** Agenda, notes and joint speakers of a meeting; recommendations with their origins, and what became of them in each party. */
export const followUp: Migration = {
  version: 5,
  stores: {
    agendaItems: 'id, meetingId, sessionId, carriedFromId',
    interventions: 'id, meetingId, sessionId, agendaItemId, personId, partyId',
    coSpeakers: 'id, meetingId, interventionId, personId, partyId',
    recommendations: 'id, processId',
    recommendationOrigins: 'id, recommendationId, meetingId, paragraphId, statementId',
    recommendationLinks: 'id, recommendationId, otherRecommendationId',
    recommendationTags: 'id, recommendationId',
    addressees: 'id, recommendationId, partyId',
    commitments: 'id, recommendationId, partyId',
    progressUpdates: 'id, commitmentId, meetingId',
    evidence: 'id, progressUpdateId, sha256',
    reviews: 'id, meetingId, agendaItemId, recommendationId',
    notes:
      'id, meetingId, sessionId, agendaItemId, personId, partyId, interventionId, paragraphId, statementId, recommendationId',
    phrases: 'id, processId',
  },
  upgradeRecord: (table, row) => {
    switch (table) {
      case 'processes':
        return { ...row, silenceMonths: null };
      case 'interventions':
        return { ...row, agendaItemId: null, language: null };
      default:
        return row;
    }
  },
};
