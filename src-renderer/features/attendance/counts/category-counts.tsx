import { Sigma } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import { countedStates } from './count-attendance';
import styles from './category-counts.module.css';
import type { SectionCount } from './count-sections';

/** The count of each category, as a table beside its button. */
export function CategoryCounts({ categories }: { readonly categories: readonly SectionCount[] }) {
  const t = useText();
  const states = countedStates.filter((state) =>
    categories.some((category) => category.states.some((one) => one.state === state)),
  );
  const hasNameless = categories.some(({ nameless }) => nameless > 0);
  return (
    <Popover
      label={t('attendance.counts.by-category')}
      trigger={
        <Button kind="quiet" size="s" icon={Sigma}>
          {t('attendance.counts.by-category')}
        </Button>
      }
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
              <td>{delegations}</td>
              {states.map((state) => (
                <td key={state}>{own.find((one) => one.state === state)?.count ?? 0}</td>
              ))}
              {hasNameless ? <td>{`${isRough ? '≈ ' : ''}${nameless}`}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Popover>
  );
}
