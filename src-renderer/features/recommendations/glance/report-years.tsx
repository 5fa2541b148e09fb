import { useText } from '@/i18n/use-text';
import { without } from '@/pickers/recommendations/recommendation-filter';
import type { Mark } from './glance';
import styles from './glance.module.css';
import { MarkLink } from './mark-link';

/** Years in a row are all shown, those without a report too; but not centuries of them. */
const span = 60;

interface ReportYearsProps {
  readonly years: ReadonlyMap<string, Mark>;
  /** Whether every year is told of; else the filter names some, and those between them are not empty. */
  readonly isWhole: boolean;
}

/** In which years States reported: a line each, with a bar by the number of entries reported on. */
export function ReportYears({ years, isWhole }: ReportYearsProps) {
  const t = useText();
  const most = Math.max(1, ...[...years.values()].map(({ count }) => count));
  const lines = yearsInOrder([...years.keys()], isWhole);
  if (lines.length === 0) return <p className={styles.hint}>{t('glance.reports.none')}</p>;
  return (
    <ul className={styles.years}>
      {lines.map((year) => {
        const mark = years.get(year);
        const name = year === without ? t('recommendations.filter.no-year') : year;
        return (
          <li key={year} className={styles.year}>
            <span className={styles.yearName}>{name}</span>
            {mark ? (
              <MarkLink
                mark={mark}
                name={t('glance.mark.reports', { year: name, count: mark.count })}
                className={styles.yearMark}
              >
                <span className={styles.yearBar} style={{ flexBasis: `${(mark.count / most) * 100}%` }} />
                <span>{mark.count}</span>
              </MarkLink>
            ) : (
              <span className={styles.zero}>0</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Latest first, without gaps if so wished; what has no year last. */
export function yearsInOrder(ids: readonly string[], withoutGaps: boolean): readonly string[] {
  const years = ids.filter((id) => id !== without).map(Number);
  const rest = ids.includes(without) ? [without] : [];
  if (years.length === 0) return rest;
  const first = Math.min(...years);
  const last = Math.max(...years);
  const row =
    withoutGaps && last - first < span
      ? Array.from({ length: last - first + 1 }, (_, at) => last - at)
      : years.toSorted((a, b) => b - a);
  return [...row.map(String), ...rest];
}
