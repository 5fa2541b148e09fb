import { useIntl } from 'react-intl';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Disclosure } from '@/ui/disclosure';
import { ChangeList } from './change-list';
import type { HistoryStep } from './group-history';
import styles from './history.module.css';
import type { NamedRecords } from './named-records';
import { stepInWords } from './step-in-words';

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
  const words = stepInWords(step, named, locale, t);
  return (
    <li className={styles.step}>
      <time className={styles.time} dateTime={step.at} title={format.dateTime(at)}>
        {format.time(at)}
      </time>
      <div className={styles.words}>
        {step.changes.length === 0 ? (
          <p className={styles.line}>{words}</p>
        ) : (
          <Disclosure title={words} summary={step.who}>
            <ChangeList changes={step.changes} named={named} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
