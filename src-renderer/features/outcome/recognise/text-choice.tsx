import { Checkbox } from '@/ui/checkbox';
import styles from './recognise.module.css';

interface TextChoiceProps {
  /** As printed before the paragraph; `null` for a heading. */
  readonly number: string | null;
  /** What stands there already, and its BCP 47 tag. */
  readonly there: string;
  readonly thereIn: string | undefined;
  /** What was pasted, and its tag. */
  readonly text: string;
  readonly language: string;
  readonly label: string;
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A pasted text below the one that stands there, to be ticked where it is taken. */
export function TextChoice({ number, there, thereIn, text, language, ...choice }: TextChoiceProps) {
  const { label, id, chosen, onChange } = choice;
  return (
    <li className={styles.paragraph}>
      <span className={styles.number}>{number}</span>
      <div className={styles.body}>
        <p className={styles.words} lang={thereIn} dir="auto">
          {there}
        </p>
        <Checkbox
          isSelected={chosen.includes(id)}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))}
          aria-label={label}
        >
          <span className={styles.who} lang={language} dir="auto">
            {text}
          </span>
        </Checkbox>
      </div>
    </li>
  );
}
