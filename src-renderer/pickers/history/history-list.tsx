import { History, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { stepText } from '@/i18n/step-text';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useNextUndo } from '@/store/react/use-save-state';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useNotify } from '@/ui/notices';
import { useUndo } from '../undo/use-undo';
import { dayInWords } from './day-in-words';
import type { HistoryDay } from './group-history';
import styles from './history.module.css';
import { HistoryStepRow } from './history-step-row';
import type { NamedRecords } from './named-records';
import { storeErrorNotice } from '../store-error-notice';

interface HistoryListProps {
  /** Newest first, as `groupHistory` gives them. */
  readonly days: readonly HistoryDay[];
  readonly named: NamedRecords;
  /** What an empty history says. */
  readonly empty: string;
}

/** What was done, by whom and when; what Undo would take back first stands at the head. */
export function HistoryList({ days, named, empty }: HistoryListProps) {
  const t = useText();
  const format = useFormat();
  const takeBack = useUndo();
  const notify = useNotify();
  const nextUndo = useNextUndo();
  const [now] = useState(() => new Date());
  if (days.length === 0) return <EmptyState icon={History} title={empty} />;

  const undo = async () => {
    const result = await takeBack();
    if (!result.ok) notify(storeErrorNotice(result.error.code, t));
  };
  return (
    <div className={styles.history}>
      {nextUndo ? (
        <div className={styles.undo}>
          <Button size="s" icon={Undo2} onPress={() => void undo()}>
            {t('meetings.history.undo-last', { label: stepText(t, nextUndo.command, nextUndo.details) })}
          </Button>
        </div>
      ) : null}
      {days.map(({ day, steps }) => (
        <section key={day} className={styles.day}>
          <GroupHeading>{dayInWords(day, now, format, t)}</GroupHeading>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <HistoryStepRow key={step.step} step={step} named={named} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
