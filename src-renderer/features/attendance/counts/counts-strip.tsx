import type { SectionView } from '../roster/roster-view';
import { RichText, useText } from '@/i18n/use-text';
import layout from '@/ui/page-frame.module.css';
import { countAttendance } from './count-attendance';
import type { SectionCount } from './count-sections';

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
  const remote = categories.reduce((sum, { remoteDelegations }) => sum + remoteDelegations, 0);
  return (
    <ul className={layout.counts} aria-label={t('attendance.counts')}>
      <li>
        <RichText id="attendance.delegations" values={{ count: delegations.length }} />
      </li>
      {remote > 0 ? (
        <li>
          <RichText id="attendance.count.remote-delegations" values={{ count: remote }} />
        </li>
      ) : null}
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
