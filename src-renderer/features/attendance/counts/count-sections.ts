import type { AttendanceState } from '@/domain/attendance';
import type { ProtocolSection } from '@/domain/protocol-order';
import { countAttendance } from './count-attendance';
import type { SectionView } from '../roster/roster-view';

export interface SectionCount {
  readonly section: ProtocolSection;
  readonly delegations: number;
  /** Of them those that took part from afar with nobody named. */
  readonly remoteDelegations: number;
  readonly people: number;
  readonly states: readonly { readonly state: AttendanceState; readonly count: number }[];
  /** People of headcounts beyond those who are named. */
  readonly nameless: number;
  /** Whether one of those headcounts is not exact. */
  readonly isRough: boolean;
}

/** The running count of each category of the list: delegations, and people by how they stand at the chosen moment. */
export function countSections(sections: readonly SectionView[]): readonly SectionCount[] {
  return sections.map(({ section, delegations }) => {
    const people = delegations.flatMap((delegation) => delegation.people);
    const beyondNames = delegations.filter(({ nameless }) => nameless > 0);
    return {
      section,
      delegations: delegations.length,
      remoteDelegations: delegations.filter(({ standing }) => standing === 'remote').length,
      people: people.length,
      states: countAttendance(people),
      nameless: beyondNames.reduce((sum, { nameless }) => sum + nameless, 0),
      isRough: beyondNames.some(({ delegation }) => delegation.headcount?.qualifier !== 'exactly'),
    };
  });
}
