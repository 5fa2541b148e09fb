import { ArrowRight } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Icon } from '@/ui/icon';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { Pill } from '@/ui/pill';
import type { RowChange } from './collect-changes';
import { fieldLabel, tableLabel } from './field-label';
import { fieldOfChange } from './group-history';
import styles from './history.module.css';
import type { NamedRecords } from './named-records';
import { tellingFields } from './telling-fields';
import { valueInWords } from './value-in-words';

interface ChangeListProps {
  readonly changes: readonly RowChange[];
  readonly named: NamedRecords;
  /** Fields whose value does not stand here; see `HistoryStep`. */
  readonly elsewhere: ReadonlySet<string>;
}

/** A batch may have thousands of changes; the first are enough to know it by. */
const shown = 40;

/** Field by field what was there before and what is there after. */
export function ChangeList({ changes, named, elsewhere }: ChangeListProps) {
  const t = useText();
  const telling = changes.filter((change) => change.kind !== 'change' || tellingFields(change).length > 0);
  return (
    <ul className={styles.changes}>
      {telling.slice(0, shown).map((change) => (
        <li key={`${change.table} ${change.id}`}>
          <p className={styles.table}>
            {tableLabel(change.table, t)}
            {change.kind === 'change' ? null : ` · ${t(`meetings.history.kind.${change.kind}`)}`}
          </p>
          <dl className={styles.fields}>
            <Fields change={change} named={named} elsewhere={elsewhere} />
          </dl>
        </li>
      ))}
      {telling.length > shown ? (
        <li className={styles.more}>{t('meetings.history.more', { count: telling.length - shown })}</li>
      ) : null}
    </ul>
  );
}

interface FieldsProps extends Pick<ChangeListProps, 'named' | 'elsewhere'> {
  readonly change: RowChange;
}

function Fields({ change, named, elsewhere }: FieldsProps) {
  const t = useText();
  const { locale } = useIntl();
  return tellingFields(change).map(({ path, before, after }) => {
    const say = (value: typeof before) =>
      valueInWords(value, { table: change.table, path }, named, locale, t) || t('meetings.history.nothing');
    return (
      <div key={path} className={styles.field}>
        <dt className={styles.term}>{fieldLabel(path, locale, t)}</dt>
        <dd className={styles.values}>
          {change.kind === 'change' ? (
            <>
              <del className={styles.before}>
                <Bidi>{say(before)}</Bidi>
              </del>
              <Icon of={ArrowRight} size="s" />
              <VisuallyHidden>→</VisuallyHidden>
            </>
          ) : null}
          <Bidi>{say(change.kind === 'remove' ? before : after)}</Bidi>
          {elsewhere.has(fieldOfChange(change.table, change.id, path)) ? (
            <Pill>{t('meetings.history.elsewhere')}</Pill>
          ) : null}
        </dd>
      </div>
    );
  });
}
