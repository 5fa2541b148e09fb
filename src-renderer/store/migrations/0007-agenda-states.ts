import type { Migration } from './migration';

/** What became of a point at the meeting, and how a recommendation was worded where it was made. */
export const agendaStates: Migration = {
  version: 7,
  stores: {},
  upgradeRecord: (table, row) => {
    switch (table) {
      case 'agendaItems':
        return { ...row, state: null };
      case 'recommendationOrigins':
        return { ...row, text: {} };
      default:
        return row;
    }
  },
};
