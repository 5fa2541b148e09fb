import type { Migration } from './migration';

/**
 * A claim may be of a source that tells of no meeting. No row of before is, and none changes; the number tells an older
 * version that it would look for the meeting.
 */
export const claimsWithoutMeeting: Migration = { version: 12, stores: {} };
