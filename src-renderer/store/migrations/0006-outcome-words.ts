import type { Migration } from './migration';

/** Recommendations told apart, tags in several languages, and the words of a statement in each language of its text. */
export const outcomeWords: Migration = {
  version: 6,
  stores: {
    recommendationDistinctions: 'id, recommendationId, otherRecommendationId',
    tagWords: 'id, processId',
  },
  upgradeRecord: (table, row) => (table === 'statements' ? { ...row, translations: {} } : row),
};
