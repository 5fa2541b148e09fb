import { CircleQuestionMark, Info } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PlannedRow, RowChoice } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/select';
import { changeInWords, choiceInWords, fieldInWords, isAsking, problemInWords } from './row-words';
import styles from './table-review.module.css';
import { writtenFacts } from './written-facts';

interface PlannedRowLineProps {
  readonly row: PlannedRow;
  readonly choice: RowChoice;
  readonly forTable: boolean;
  readonly onChoose: (choice: RowChoice) => void;
  readonly onForTable: (forTable: boolean) => void;
}

/** One row as it will be: who, what of them changes, what was odd, and what is done with it. */
export function PlannedRowLine({ row, choice, forTable, onChoose, onForTable }: PlannedRowLineProps) {
  const t = useText();
  const { locale } = useIntl();
  const name = row.name === '' ? t('tables.review.row', { line: row.line }) : row.name;
  const conflicts = choice === 'update' ? (row.patch?.changes ?? []).filter((one) => one.isConflict) : [];
  const changes = choice === 'update' ? (row.patch?.changes ?? []) : [];
  const isAdded = choice === 'new' || choice.startsWith('person/');
  const facts = isAdded ? writtenFacts(row, locale) : [];
  return (
    <>
      <div className={styles.who}>
        <span className={styles.name}>
          <span className={styles.line}>{row.line} · </span>
          <Bidi>{name}</Bidi>
        </span>
        {row.otherNames === '' ? null : (
          <span className={styles.small}>
            <Bidi>{row.otherNames}</Bidi>
          </span>
        )}
      </div>
      <div className={styles.what}>
        {row.kind === 'delegation' || row.kind === 'left-out' ? null : (
          <span className={styles.party}>{row.party?.label ?? row.partyText}</span>
        )}
        {changes.length > 0 ? (
          <dl className={styles.changes}>
            {changes.map((change) => {
              const words = changeInWords(change, locale, t);
              return (
                <div key={change.field}>
                  <dt>{words.field}: </dt>
                  <dd>
                    <span className={styles.from}>
                      <Bidi>{words.from}</Bidi>
                    </span>
                    {' → '}
                    <span className={styles.to}>
                      <Bidi>{words.to}</Bidi>
                    </span>
                  </dd>
                </div>
              );
            })}
          </dl>
        ) : (
          <span className={styles.titles} title={row.titles}>
            {row.titles}
          </span>
        )}
        {facts.map(({ field, text }) => (
          <span key={field} className={styles.small}>
            {fieldInWords(field, locale, t)}: <Bidi>{text}</Bidi>
          </span>
        ))}
        {conflicts.length > 0 ? (
          <div className={styles.notes}>
            <span className={classNames(styles.note, styles.asking)}>
              <Icon of={CircleQuestionMark} size="s" />
              {t('tables.conflict', {
                field: conflicts.map(({ field }) => fieldInWords(field, locale, t)).join(', '),
              })}
            </span>
            <Checkbox isSelected={forTable} onChange={onForTable}>
              {t('tables.conflict.take')}
            </Checkbox>
          </div>
        ) : null}
        {row.problems.length > 0 ? (
          <ul className={styles.notes}>
            {row.problems.map((problem) => {
              const words = problemInWords(problem, locale, t);
              return (
                <li key={words} className={classNames(styles.note, isAsking(problem) && styles.asking)}>
                  <Icon of={isAsking(problem) ? CircleQuestionMark : Info} size="s" />
                  {words}
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
      {row.choices.length > 1 ? (
        <Select
          label={t('tables.review.choice', { name, line: row.line })}
          labelHidden
          items={row.choices.map((id) => ({
            id,
            label: choiceInWords(id, row, t),
            ...describedBy(id, row, t),
          }))}
          value={choice}
          onChange={onChoose}
        />
      ) : (
        <span className={styles.state}>
          {t(row.kind === 'same' ? 'tables.state.same' : 'tables.state.left-out')}
        </span>
      )}
    </>
  );
}

function describedBy(choice: RowChoice, row: PlannedRow, t: ReturnType<typeof useText>) {
  const party = row.candidates.find(({ personId }) => choice === `person/${personId}`)?.party ?? '';
  return party === '' ? {} : { description: t('tables.known-at', { party }) };
}
