import type { Migration } from './migration';

/**
 * What became of a point at the meeting, how a recommendation was worded where it was made, what it says of a delegation
 * that nobody is recorded in it, and the name a person bore then. So far a delegation without people took part, and every
 * list printed the name of today.
 */
export const asThen: Migration = {
  version: 7,
  stores: {},
  upgradeRecord: (table, row) => {
    switch (table) {
      case 'agendaItems':
        return { ...row, state: null };
      case 'recommendationOrigins':
        return { ...row, text: {} };
      case 'delegations':
        return { ...row, withoutPeople: 'took-part' };
      case 'attendances':
        return { ...row, namesThen: [] };
      default:
        return row;
    }
  },
};
