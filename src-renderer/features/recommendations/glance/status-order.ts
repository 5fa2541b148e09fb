import type { FollowUpStatus } from '@/domain/commitment';

/** From what is done to what nothing was heard of; last, what needs nothing more. Bars and columns stand alike. */
export const statusOrder: readonly FollowUpStatus[] = [
  'implemented',
  'continuing',
  'partly-implemented',
  'under-way',
  'not-started',
  'not-stated',
  'not-reported',
  'superseded',
  'not-applicable',
];
