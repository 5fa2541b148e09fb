import { findLine, type SectionView } from './roster-view';

/** A person of the list by name; `—` where the list has nobody such. */
export function personName(sections: readonly SectionView[], attendanceId: string): string {
  return findLine(sections, attendanceId)?.person?.name ?? '—';
}
