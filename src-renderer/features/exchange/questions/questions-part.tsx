import { useText } from '@/i18n/use-text';
import { MeasuredRows } from '@/ui/measured-rows';

import type { ReadMeetings } from '../review/read-meetings';
import { QuestionLine } from './question-line';
import { useAnswer } from './use-answer';
import type { Questions } from './use-questions';
import styles from './questions.module.css';

interface QuestionsPartProps extends Questions {
  readonly batchId: string;
  readonly read: ReadMeetings;
}

/** Decisions that repeat over the files of a batch: each is asked once, and applies to all of them. */
export function QuestionsPart({ batchId, questions, pass, read }: QuestionsPartProps) {
  const t = useText();
  const answer = useAnswer(batchId);
  return (
    <div className={styles.part}>
      <MeasuredRows
        label={t('exchange.asked.label')}
        rows={questions}
        keyOf={({ id }) => id}
        estimate={72}
        look="filling"
        rowClass={() => styles.row}
      >
        {(question) => (
          <QuestionLine question={question} answer={answer} read={read} onPass={() => pass(question)} />
        )}
      </MeasuredRows>
    </div>
  );
}
