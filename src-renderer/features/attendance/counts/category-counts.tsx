import { useText } from '@/i18n/use-text';
import { countedStates } from './count-attendance';
import styles from './category-counts.module.css';
import type { SectionCount } from './count-sections';

interface CategoryCountsProps {
  readonly id: string;
  readonly categories: readonly SectionCount[];
}

/** The running count of each category, as a table that stays in sight while one logs; a list where its columns have no room. */
export function CategoryCounts({ id, categories }: CategoryCountsProps) {
  const t = useText();
  const states = countedStates.filter((state) =>
    categories.some((category) => category.states.some((one) => one.state === state)),
  );
  const hasNameless = categories.some(({ nameless }) => nameless > 0);
  return (
    <div
      id={id}
      className={styles.frame}
      role="region"
      aria-label={t('attendance.counts.by-category')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by the keys too
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('attendance.counts.category')}</th>
            <th scope="col">{t('attendance.counts.delegations')}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {t(`attendance.state-short.${state}`)}
              </th>
            ))}
            {hasNameless ? <th scope="col">{t('attendance.counts.nameless')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ section, delegations, states: own, nameless, isRough }) => (
            <tr key={section}>
              <th scope="row">{t(`attendance.section.${section}`)}</th>
              <td data-label={t('attendance.counts.delegations')}>{delegations}</td>
              {states.map((state) => (
                <Figure
                  key={state}
                  label={t(`attendance.state-short.${state}`)}
                  count={own.find((one) => one.state === state)?.count ?? 0}
                />
              ))}
              {hasNameless ? (
                <Figure label={t('attendance.counts.nameless')} count={nameless} isRough={isRough} />
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps {
  /** Of the column: where there is no room for columns it stands beside the figure. */
  readonly label: string;
  readonly count: number;
  readonly isRough?: boolean;
}

function Figure({ label, count, isRough = false }: FigureProps) {
  return (
    <td data-label={label} data-none={count === 0 || undefined}>
      {count === 0 ? '–' : `${isRough ? '≈ ' : ''}${count}`}
    </td>
  );
}
