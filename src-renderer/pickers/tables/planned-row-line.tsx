import { CircleQuestionMark, Info } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { LineReading } from '@/formats/tables/line-reading';
import type { ContactChoice, PlannedRow, RowChoice } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LightSelect } from '@/ui/light-select';
import { ByDayQuestion } from './by-day-question';
import { ChangeList } from './change-list';
import { differingContacts } from './changes-of-plan';
import { ContactQuestion } from './contact-question';
import {
  choiceInDetail,
  choiceInWords,
  fieldInWords,
  isAsking,
  problemInWords,
  questionOf,
} from './row-words';
import styles from './table-review.module.css';
import { writtenFacts } from './written-facts';

interface PlannedRowLineProps {
  readonly row: PlannedRow;
  readonly choice: RowChoice;
  readonly forTable: boolean;
  readonly contactChoice: ContactChoice;
  readonly onChoose: (choice: RowChoice) => void;
  readonly onRead: (reading: LineReading) => void;
  readonly onForTable: (forTable: boolean) => void;
  readonly onContacts: (choice: ContactChoice) => void;
}

/** One row as it will be: who, what of them changes, what was odd, and what is done with it. */
export function PlannedRowLine({
  row,
  choice,
  forTable,
  contactChoice,
  onChoose,
  onRead,
  onForTable,
  onContacts,
}: PlannedRowLineProps) {
  const t = useText();
  const { locale } = useIntl();
  const name = row.name === '' ? t('tables.review.row', { line: row.line }) : row.name;
  // What a row would change is told also of one that is skipped, to be chosen by it.
  const isOpen = choice === 'skip' || choice === 'ask';
  const isShown = choice === 'update' || (isOpen && row.choices.includes('update'));
  const changes = isShown ? (row.patch?.changes ?? []) : [];
  const isAdded = !isShown && choice !== 'skip';
  const plain = changes.filter(({ isContact }) => !isContact);
  const open = choice === 'update' ? plain.filter((one) => one.isConflict) : [];
  const conflicts = open.filter((one) => !one.isByDay);
  const byDay = open.find((one) => one.isByDay);
  const contacts = differingContacts(row, choice);
  // What is asked about is not told of as written.
  const facts = isAdded
    ? writtenFacts(row, locale).filter(({ field }) => contacts.every((one) => one.field !== field))
    : [];
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
          <span className={styles.party}>
            {row.party?.label ?? row.partyText}
            {row.place.kind === 'beside' ? ` · ${t(`domain.delegation-category.${row.place.category}`)}` : ''}
          </span>
        )}
        {plain.length > 0 ? (
          <ChangeList changes={plain} />
        ) : (
          <span className={styles.titles} title={row.titles}>
            {row.titles}
          </span>
        )}
        {row.headcount ? (
          <span className={styles.small}>
            {fieldInWords('headcount', locale, t)}:{' '}
            {t(`domain.count.${row.headcount.to.qualifier}`, { count: row.headcount.to.count })}
          </span>
        ) : null}
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
        {byDay ? (
          <ByDayQuestion name={name} change={byDay} forTable={forTable} onForTable={onForTable} />
        ) : null}
        {contacts.length > 0 ? (
          <ContactQuestion name={name} changes={contacts} choice={contactChoice} onChoose={onContacts} />
        ) : null}
      </div>
      {row.problems.length > 0 ? (
        <ul className={classNames(styles.notes, styles.told)}>
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
      {row.choices.length + row.readings.length > 1 ? (
        <LightSelect
          label={t('tables.review.choice', { name, line: row.line })}
          items={[
            ...row.choices.map((id) => ({
              id,
              label: choiceInWords(id, row, t),
              ...describedBy(id, row, t),
            })),
            ...row.readings
              .filter((reading) => reading !== row.reading)
              .map((reading) => ({ id: `read/${reading}` as const, label: t(`tables.read-as.${reading}`) })),
          ]}
          value={choice === 'ask' ? null : choice}
          placeholder={t(questionOf(row))}
          onChange={(id) => {
            const reading = row.readings.find((one) => id === `read/${one}`);
            if (reading) onRead(reading);
            else if (isChoice(id)) onChoose(id);
          }}
        />
      ) : (
        <span className={styles.state}>
          {t(row.kind === 'same' ? 'tables.state.same' : 'tables.state.left-out')}
        </span>
      )}
    </>
  );
}

function isChoice(id: RowChoice | `read/${LineReading}`): id is RowChoice {
  return !id.startsWith('read/');
}

function describedBy(choice: RowChoice, row: PlannedRow, t: ReturnType<typeof useText>) {
  const description = choiceInDetail(choice, row, t);
  return description === '' ? {} : { description };
}
