import { useEffect, useMemo, useState } from 'react';

import type { OwnProcess } from '@/formats/draft/own-process';
import { useText } from '@/i18n/use-text';
import { Disclosure } from '@/ui/disclosure';
import { MeasuredRows } from '@/ui/measured-rows';

import type { Same } from '../same/same-in-words';
import type { ReadMeetings } from '../review/read-meetings';
import type { BatchRow } from '../batch/batch-row';
import { findQuestions } from './find-questions';
import type { Question } from './question';
import { QuestionLine } from './question-line';
import { useAnswer } from './use-answer';
import styles from './questions.module.css';

interface QuestionsPartProps {
  readonly batchId: string;
  readonly rows: readonly BatchRow[];
  readonly own: OwnProcess | null;
  readonly same: readonly Same[];
  readonly read: ReadMeetings;
}

/** Decisions that repeat over the files of a batch: each is asked once, and applies to all of them. */
export function QuestionsPart({ batchId, rows, own, same, read }: QuestionsPartProps) {
  const t = useText();
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [found, setFound] = useState<readonly Question[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    void findQuestions(rows, own, same, abort.signal).then((all) => all && setFound(all));
    return () => abort.abort();
  }, [rows, own, same]);
  const questions = useMemo(() => found.filter(({ id }) => !passed.has(id)), [found, passed]);
  const answer = useAnswer(batchId);
  if (questions.length === 0) return null;
  return (
    <div className={styles.part}>
      <Disclosure title={t('exchange.asked.title', { count: questions.length })} defaultExpanded>
        <MeasuredRows
          label={t('exchange.asked.label')}
          rows={questions}
          keyOf={({ id }) => id}
          estimate={64}
          rowClass={() => styles.row}
        >
          {(question) => (
            <QuestionLine
              question={question}
              answer={answer}
              read={read}
              onPass={() => setPassed(new Set([...passed, question.id]))}
            />
          )}
        </MeasuredRows>
      </Disclosure>
    </div>
  );
}
