import { commitmentStatuses, type FollowUpStatus } from './commitment';

/** Every status a cell of the matrix can have, in the order in which they are listed and counted. */
export const followUpStatuses: readonly FollowUpStatus[] = [
  'not-reported',
  'not-stated',
  ...commitmentStatuses,
];
