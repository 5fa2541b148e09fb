import type { SectionView } from '../roster/roster-view';
import { RichText, useText } from '@/i18n/use-text';
import styles from '../attendance-panel.module.css';
import { CategoryCounts } from './category-counts';
import { countAttendance } from './count-attendance';
import { countSections } from './count-sections';

/** The running count: delegations, present, excused, remote; by category on demand. */
export function CountsStrip({ sections }: { readonly sections: readonly SectionView[] }) {
  const t = useText();
  const delegations = sections.flatMap((section) => section.delegations);
  const people = delegations.flatMap((delegation) => delegation.people);
  const categories = countSections(sections);
  const nameless = categories.reduce((sum, { nameless: own }) => sum + own, 0);
  return (
    <div className={styles.figures}>
      <ul className={styles.counts} aria-label={t('attendance.counts')}>
        <li>
          <RichText id="attendance.delegations" values={{ count: delegations.length }} />
        </li>
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
      {categories.length > 0 ? <CategoryCounts categories={categories} /> : null}
    </div>
  );
}
