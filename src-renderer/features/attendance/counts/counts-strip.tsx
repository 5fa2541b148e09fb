import type { SectionView } from '../roster/roster-view';
import { RichText, useText } from '@/i18n/use-text';
import layout from '@/ui/page-frame.module.css';
import { countAttendance } from './count-attendance';
import { unnamedStandings, type SectionCount } from './count-sections';

interface CountsStripProps {
  readonly sections: readonly SectionView[];
  readonly categories: readonly SectionCount[];
}

/** The running count: delegations, present, excused, remote. */
export function CountsStrip({ sections, categories }: CountsStripProps) {
  const t = useText();
  const delegations = sections.flatMap((section) => section.delegations);
  const people = delegations.flatMap((delegation) => delegation.people);
  const nameless = categories.reduce((sum, { nameless: own }) => sum + own, 0);
  return (
    <ul className={layout.counts} aria-label={t('attendance.counts')}>
      <li>
        <RichText id="attendance.delegations" values={{ count: delegations.length }} />
      </li>
      {unnamedStandings
        .map(
          (standing) =>
            [standing, categories.reduce((sum, { unnamed }) => sum + unnamed[standing], 0)] as const,
        )
        .filter(([, count]) => count > 0)
        .map(([standing, count]) => (
          <li key={`delegations ${standing}`}>
            <RichText id={`attendance.count.${standing}-delegations`} values={{ count }} />
          </li>
        ))}
      {countAttendance(people).map(({ state, count }) => (
        <li key={state}>
          <RichText id={`attendance.count.${state}`} values={{ count }} />
        </li>
      ))}
      {nameless > 0 ? (
        <li>
          <RichText
            id="attendance.count.nameless"
            values={{ count: nameless, rough: categories.some(({ isRough }) => isRough) ? 'yes' : 'no' }}
          />
        </li>
      ) : null}
    </ul>
  );
}
