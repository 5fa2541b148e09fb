import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { ReadMeetings } from '../review/read-meetings';
import { AnswerChoices } from './answer-choices';
import type { Question } from './question';
import { PickList } from '../same/pick-list';
import { usePicked } from '../same/use-picked';
import { itemsInWords, questionInWords, reasonInWords, valuesInWords } from './question-in-words';
import type { Answer } from './use-answer';
import styles from './questions.module.css';

interface QuestionLineProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly read: ReadMeetings;
  /** Leaves it to each file's own review. */
  readonly onPass: () => void;
}

/** So many files are named; the others are in the hint. */
const namedFiles = 3;

/** One question, the files it concerns, and its answers. */
export function QuestionLine({ question, answer, read, onPass }: QuestionLineProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const { files } = question;
  const words = questionInWords(question, t, format, locale);
  const values = valuesInWords(question, t, locale);
  const items = itemsInWords(question, t, format, locale);
  const picked = usePicked(items.map(({ id }) => id));
  const more = files.length - namedFiles;
  const named = more > 0 ? [...files.slice(0, namedFiles), t('exchange.asked.more', { count: more })] : files;
  // The words of the question name the files.
  const isNamed = question.kind === 'double' || question.kind === 'listed' || question.kind === 'lists';
  return (
    <div className={styles.question} role="group" aria-label={words}>
      <div className={styles.words}>
        <p className={styles.asked}>{words}</p>
        {values.line === '' ? null : (
          <p className={styles.values} title={values.all.join('\n')} dir="auto">
            {values.line}
          </p>
        )}
        <p className={styles.hint} title={files.join('\n')}>
          {[reasonInWords(question, t, format, locale), isNamed || items.length > 0 ? '' : format.list(named)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {items.length > 0 ? <PickList items={items} picked={picked} /> : null}
      </div>
      <div className={styles.answers}>
        <AnswerChoices question={question} answer={answer} picked={picked} read={read} />
        <Button size="s" kind="quiet" onPress={onPass}>
          {t('exchange.asked.pass')}
        </Button>
      </div>
    </div>
  );
}
