import type { Migration } from './migration';

/**
 * Recommendations told apart or made one, tags in several languages, and the words of a statement in each language of its
 * text.
 */
export const outcomeWords: Migration = {
  version: 6,
  stores: {
    recommendations: 'id, processId, mergedIntoId',
    recommendationDistinctions: 'id, recommendationId, otherRecommendationId',
    tagWords: 'id, processId',
  },
  upgradeRecord: (table, row) => {
    switch (table) {
      case 'statements':
        return { ...row, translations: {} };
      case 'recommendations':
        return { ...row, mergedIntoId: null };
      default:
        return row;
    }
  },
};
