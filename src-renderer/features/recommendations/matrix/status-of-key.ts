import { commitmentStatuses, type CommitmentStatus } from '@/domain/commitment';

/** The status that a figure key stands for: 1 for the first that can be reported, and so on. */
export function statusOfKey(key: string): CommitmentStatus | null {
  return /^[1-7]$/u.test(key) ? (commitmentStatuses[Number(key) - 1] ?? null) : null;
}
