import { yearOf } from '@/domain/edtf';

/** Whether a date lacks its year. */
export function isIncompleteDate(date: string): boolean {
  return yearOf(date) === null;
}
