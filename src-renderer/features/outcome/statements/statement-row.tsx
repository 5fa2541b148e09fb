import { CircleQuestionMark, CornerDownRight, Flag } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { ClassMark } from './class-mark';
import { markWords } from './mark-statements';
import styles from './statement-row.module.css';

interface StatementRowProps {
  readonly statement: Statement;
  /** In which its words are shown. */
  readonly language: string;
  /** Its words no longer stand in the paragraph. */
  readonly isStale: boolean;
  /** What it says of who asked and how, where no opening above says so. */
  readonly otherOpening: string | null;
  /** In a language that the paragraph is not shown in. */
  readonly isOther: boolean;
  readonly isOpen: boolean;
  /** The caret is in its words. */
  readonly isLit: boolean;
  readonly onLight: (id: string | null) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  /** What stands beside the row, such as the recommendation made of it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One statement under its paragraph: actor, verb, class, follow-up. It opens its form below. */
export function StatementRow(props: StatementRowProps) {
  const { otherOpening } = props;
  const { statement, language, isStale, isOther, isOpen, isLit, onLight, onOpen, onRemove, aside, children } =
    props;
  const t = useText();
  const kind = statement.class
    ? t(`domain.statement-class.${statement.class}`)
    : t('outcome.statement.unclassified');
  const words = wordsIn(statement, language) ?? statement.text;
  const followUp = t(`domain.follow-up.${statement.followUp}`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li className={styles.item} data-record={statement.id}>
      <button
        type="button"
        data-statement={statement.id}
        className={classNames(styles.row, isOpen && styles.open, isLit && styles.lit)}
        aria-expanded={isOpen}
        aria-label={t('outcome.statement.row', { class: kind, text: statement.text, followUp })}
        onClick={onOpen}
        onFocus={() => onLight(statement.id)}
        onBlur={() => onLight(null)}
        onKeyDown={onKeyDown}
      >
        <Icon of={CornerDownRight} size="s" />
        <span className={styles.text} title={words}>
          <Bidi lang={language}>
            {markWords(statement, language).map(({ text, mark }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity
              <span key={index} className={mark && mark !== 'statement' ? styles[mark] : undefined}>
                {text}
              </span>
            ))}
          </Bidi>
        </span>
        <span className={styles.marks}>
          {isOther ? <span className={styles.language}>{language}</span> : null}
          {isStale ? (
            <Pill kind="ask" title={t('outcome.statement.stale-text')}>
              {t('outcome.statement.stale')}
            </Pill>
          ) : null}
          {otherOpening === null ? null : (
            <Pill kind="ask" title={t('outcome.statement.other-opening-text', { words: otherOpening })}>
              {t('outcome.statement.other-opening')}
            </Pill>
          )}
          {statement.followUp === 'no' ? null : (
            <span className={classNames(styles.follow, styles[`follow-${statement.followUp}`])}>
              <Icon of={statement.followUp === 'yes' ? Flag : CircleQuestionMark} size="s" />
              <span className={styles.word}>{followUp}</span>
            </span>
          )}
          <ClassMark of={statement.class} />
        </span>
      </button>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
      {isOpen ? <div className={styles.form}>{children}</div> : null}
    </li>
  );
}
