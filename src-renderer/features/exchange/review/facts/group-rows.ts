import type { Fact, FactGroup } from '../fact';
import { factGroups } from '../fact';

export type TreeRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FactGroup;
      readonly meeting: number | null;
      readonly facts: readonly Fact[];
    }
  | {
      readonly kind: 'fact';
      readonly key: string;
      readonly fact: Fact;
      readonly group: string;
      readonly position: number;
      readonly size: number;
    };

/** The facts under their headings, meeting by meeting, as rows of one list. */
export function groupRows(facts: readonly Fact[]): readonly TreeRow[] {
  const meetings = [...new Set(facts.map(({ meeting }) => meeting))];
  const ofMeetings = meetings.filter((meeting) => meeting !== null);
  return [...ofMeetings, null].flatMap((meeting) =>
    factGroups.flatMap((group) => {
      const own = facts.filter((fact) => fact.meeting === meeting && fact.group === group);
      if (own.length === 0) return [];
      const key = `${meeting ?? 'all'}/${group}`;
      return [
        { kind: 'group' as const, key, group, meeting, facts: own },
        ...own.map((fact, index) => ({
          kind: 'fact' as const,
          key: fact.path,
          fact,
          group: key,
          position: index + 1,
          size: own.length,
        })),
      ];
    }),
  );
}
