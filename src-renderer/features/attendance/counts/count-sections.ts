import type { AttendanceState } from '@/domain/attendance';
import type { ProtocolSection } from '@/domain/protocol-order';
import { countAttendance } from './count-attendance';
import type { SectionView } from '../roster/roster-view';

/** In the order in which a count names them. */
export const unnamedStandings = ['remote', 'excused', 'absent'] as const;
export type UnnamedStanding = (typeof unnamedStandings)[number];

export interface SectionCount {
  readonly section: ProtocolSection;
  readonly delegations: number;
  /** Of them those of which it is said, with nobody named, that they took part from afar, or why they did not. */
  readonly unnamed: Readonly<Record<UnnamedStanding, number>>;
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
    const standing = (own: UnnamedStanding) => delegations.filter((one) => one.standing === own).length;
    const beyondNames = delegations.filter(({ nameless }) => nameless > 0);
    return {
      section,
      delegations: delegations.length,
      unnamed: { remote: standing('remote'), excused: standing('excused'), absent: standing('absent') },
      people: people.length,
      states: countAttendance(people),
      nameless: beyondNames.reduce((sum, { nameless }) => sum + nameless, 0),
      isRough: beyondNames.some(({ delegation }) => delegation.headcount?.qualifier !== 'exactly'),
    };
  });
}
