import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Select } from '@/ui/select';
import styles from './recommend.module.css';
import type { Reaffirmable } from './use-repeats-of';

/** The statement becomes a recommendation of its own. */
export const anew = 'anew';
/** The statement stays what it is. */
export const leaveOut = 'leave-out';

/** Texts so alike that hardly anything else is meant. */
const sure = 0.75;

/** What is proposed: one more origin where the words are nearly the same, else a recommendation of its own. */
export function usualChoice(offers: readonly Reaffirmable[]): string {
  const [best] = offers;
  return best && best.score >= sure ? best.id : anew;
}

interface StatementChoiceProps {
  readonly statement: Statement;
  readonly offers: readonly Reaffirmable[];
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

/** One statement, what is to become of it, and beside it what of the register says nearly the same. */
export function StatementChoice({ statement, offers, choice, onChoose }: StatementChoiceProps) {
  const t = useText();
  const shown = offers.find(({ id }) => id === choice) ?? offers.at(0);
  return (
    <li className={styles.statement}>
      <p className={styles.words} lang={statement.language} dir="auto">
        {statement.text}
      </p>
      <Select
        label={t('outcome.recommend.what', { text: statement.text })}
        labelHidden
        items={[
          ...offers.map(({ id, reference }) => ({
            id,
            label: t('outcome.recommend.reaffirms', { reference }),
          })),
          { id: anew, label: t('outcome.recommend.anew') },
          { id: leaveOut, label: t('outcome.recommend.leave-out') },
        ]}
        value={choice}
        onChange={onChoose}
      />
      {shown ? (
        <div className={styles.alike}>
          <p className={styles.other}>
            <strong>{shown.reference}</strong> <Bidi>{shown.text}</Bidi>
          </p>
          <p className={styles.reason}>
            {t('outcome.recommend.shared', { words: shown.shared.slice(0, 8).join(', ') })}
          </p>
        </div>
      ) : null}
    </li>
  );
}
