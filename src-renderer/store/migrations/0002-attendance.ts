import type { Migration } from './migration';

/**
 * Presence by day and session, persons told apart, the capacity a person sat in, a quorum, and duties beside that of the
 * National Coordinator.
 */
export const attendance: Migration = {
  version: 2,
  stores: {
    personDistinctions: 'id, personId, otherPersonId',
    presences: 'id, meetingId, attendanceId, sessionId',
  },
  upgradeRecord: (table, row) => {
    switch (table) {
      case 'meetings':
        return { ...row, quorum: null };
      case 'attendances':
        return { ...row, capacity: null };
      case 'appointments': {
        const { nationalCoordinator, ...others } = row;
        return {
          ...others,
          duty: nationalCoordinator === true ? 'national-coordinator' : null,
          address: null,
        };
      }
      default:
        return row;
    }
  },
};
