import type { Draft } from '@/domain/draft';

/** Whether there is anything to bring in: a list of who is a member or of recommendations is, without any meeting. */
export function holdsRecords({ meetings, statuses, recommendations = [] }: Draft): boolean {
  return meetings.length > 0 || statuses.length > 0 || recommendations.length > 0;
}
