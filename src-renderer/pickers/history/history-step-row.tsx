import { useIntl } from 'react-intl';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Disclosure } from '@/ui/disclosure';
import { ChangeList } from './change-list';
import { fieldOfChange, type HistoryStep } from './group-history';
import styles from './history.module.css';
import type { NamedRecords } from './named-records';
import { stepInWords } from './step-in-words';
import { tellingFields } from './telling-fields';

interface HistoryStepRowProps {
  readonly step: HistoryStep;
  readonly named: NamedRecords;
}

/** One step in words; what it changed is unfolded on demand. */
export function HistoryStepRow({ step, named }: HistoryStepRowProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const at = new Date(step.at);
  const done = stepInWords(step, named, locale, t);
  // With what was done, and not beside the name at the end of the line, which is cut short.
  const words = step.of === null ? done : `${done} · ${t('meetings.history.of-merged', { name: step.of })}`;
  return (
    <li className={styles.step}>
      <time className={styles.time} dateTime={step.at} title={format.dateTime(at)}>
        {format.time(at)}
      </time>
      <div className={styles.words}>
        {step.changes.length === 0 ? (
          <p className={styles.line}>
            <span>{words}</span>
            <span className={styles.who}>{step.who}</span>
          </p>
        ) : (
          <Disclosure
            title={words}
            summary={[step.who, isElsewhere(step) ? t('meetings.history.elsewhere') : '']
              .filter(Boolean)
              .join(' · ')}
          >
            <ChangeList changes={step.changes} named={named} elsewhere={step.elsewhere} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** Whether nothing that the step changed stands here. */
function isElsewhere({ changes, elsewhere }: HistoryStep): boolean {
  return (
    elsewhere.size > 0 &&
    changes.every((change) =>
      tellingFields(change).every(({ path }) => elsewhere.has(fieldOfChange(change.table, change.id, path))),
    )
  );
}
