import type { Migration } from './migration';

/** Indexes only: what a party committed itself to is found by the meeting's statements of a class, and by addressee. */
export const commitments: Migration = {
  version: 3,
  stores: {
    statements: 'id, meetingId, paragraphId, [meetingId+class], *addressees',
  },
};
