import { CircleQuestionMark, CornerDownRight, Flag } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { ClassMark } from './class-mark';
import { markStatements } from './mark-statements';
import styles from './statement-row.module.css';

interface StatementRowProps {
  readonly statement: Statement;
  /** Its words no longer stand in the paragraph. */
  readonly isStale: boolean;
  /** In a language that the paragraph is not shown in. */
  readonly isOther: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  /** What stands beside the row, such as the recommendation made of it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One statement under its paragraph: actor, verb, class, follow-up. It opens its form below. */
export function StatementRow(props: StatementRowProps) {
  const { statement, isStale, isOther, isOpen, onOpen, onRemove, aside, children } = props;
  const t = useText();
  const kind = statement.class
    ? t(`domain.statement-class.${statement.class}`)
    : t('outcome.statement.unclassified');
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
        className={classNames(styles.row, isOpen && styles.open)}
        aria-expanded={isOpen}
        aria-label={t('outcome.statement.row', { class: kind, text: statement.text, followUp })}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <Icon of={CornerDownRight} size="s" />
        <span className={styles.text} title={statement.text}>
          <Bidi lang={statement.language}>
            {markStatements(statement.text, [statement]).map(({ text, mark }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity
              <span key={index} className={mark ? styles[mark] : undefined}>
                {text}
              </span>
            ))}
          </Bidi>
        </span>
        {isOther ? <span className={styles.language}>{statement.language}</span> : null}
        {isStale ? (
          <Pill kind="ask" title={t('outcome.statement.stale-text')}>
            {t('outcome.statement.stale')}
          </Pill>
        ) : null}
        {statement.followUp === 'no' ? null : (
          <span className={classNames(styles.follow, styles[`follow-${statement.followUp}`])}>
            <Icon of={statement.followUp === 'yes' ? Flag : CircleQuestionMark} size="s" />
            <span className={styles.word}>{followUp}</span>
          </span>
        )}
        <ClassMark of={statement.class} />
      </button>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
      {isOpen ? <div className={styles.form}>{children}</div> : null}
    </li>
  );
}
