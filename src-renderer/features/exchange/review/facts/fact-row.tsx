import { Ban, Check, CheckCheck, CircleQuestionMark, Pencil, RotateCcw, X } from 'lucide-react';
import type { CSSProperties, Ref } from 'react';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

import type { Fact } from '../fact';
import type { FactState } from '../fact-state';
import type { FactWords } from '../fact-words';
import { FactEditor } from '../editors/fact-editor';
import type { Review } from '../use-review';
import { CompetingValues } from './competing-values';
import { reasonsOf } from './reasons-of';
import { StatementLines } from './statement-lines';
import styles from './fact-row.module.css';

interface FactRowProps {
  readonly place: {
    readonly id: string;
    readonly 'data-index': number;
    readonly ref: Ref<HTMLDivElement>;
    readonly className: string | undefined;
    readonly style: CSSProperties;
  };
  readonly fact: Fact;
  readonly state: FactState;
  readonly words: FactWords;
  readonly position: number;
  readonly size: number;
  readonly isCurrent: boolean;
  readonly isEditing: boolean;
  readonly review: Review;
  readonly onCurrent: () => void;
  readonly onEdit: (open: boolean) => void;
}

const icons = {
  sure: Check,
  ask: CircleQuestionMark,
  accepted: CheckCheck,
  corrected: Pencil,
  dropped: Ban,
} as const;

/** One fact: what it is, what was read, and whether it is sure. The chosen one shows what can be done with it. */
export function FactRow(props: FactRowProps) {
  const { place, fact, state, words, position, size, isCurrent, isEditing, review, onCurrent } = props;
  const t = useText();
  const reasons = reasonsOf(fact, state, words, t);
  const value = words.value || t('exchange.fact.not-stated');
  const said =
    words.statements.length > 0 ? words.statements.map(({ actor, verb }) => `${actor} ${verb}`) : [value];
  const name = [words.label, ...said, t(`exchange.state.${state}`), ...words.notes, ...reasons].join(', ');

  return (
    <div
      {...place}
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={isCurrent}
      aria-label={name}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keyboard chooses rows in the tree */}
      <div
        className={classNames(styles.row, styles[state], isCurrent && styles.current)}
        onClick={onCurrent}
        onDoubleClick={() => {
          if (!isEditing) props.onEdit(true);
        }}
      >
        <span className={styles.label}>{words.label}</span>
        <span className={styles.body}>
          {isEditing ? null : words.statements.length > 0 ? (
            <StatementLines statements={words.statements} />
          ) : (
            <span className={classNames(styles.value, words.value === '' && styles.missing)} dir="auto">
              {value}
            </span>
          )}
          {isEditing
            ? null
            : words.notes.map((note) => (
                <small key={note} className={styles.note} dir="auto">
                  {note}
                </small>
              ))}
          {reasons.map((reason) => (
            <small key={reason} className={classNames(styles.note, styles.reason)}>
              {reason}
            </small>
          ))}
          <CompetingValues fact={fact} review={review} />
          {isEditing ? <FactEditor fact={fact} review={review} onClose={() => props.onEdit(false)} /> : null}
        </span>
        <span className={styles.icon} title={t(`exchange.state.${state}`)}>
          <Icon of={icons[state]} />
        </span>
        {isCurrent && !isEditing ? <RowActions {...props} /> : null}
      </div>
    </div>
  );
}

function RowActions({ fact, state, review, onEdit }: FactRowProps) {
  const t = useText();
  const { dispatch } = review;
  const { parts, path } = fact;
  if (fact.kind === 'source') return null;
  if (state === 'dropped') {
    return (
      <span className={styles.actions}>
        <Button size="s" kind="quiet" icon={RotateCcw} onPress={() => dispatch({ kind: 'restore', parts })}>
          {t('exchange.action.restore')}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.actions}>
      {state === 'ask' ? (
        <Button size="s" icon={Check} onPress={() => dispatch({ kind: 'accept', path })}>
          {t(fact.isMissing ? 'exchange.action.leave-open' : 'exchange.action.accept')}
        </Button>
      ) : null}
      <Button size="s" kind="quiet" icon={Pencil} onPress={() => onEdit(true)}>
        {t(fact.isMissing ? 'exchange.action.complete' : 'exchange.action.edit')}
      </Button>
      {state === 'corrected' ? (
        <Button size="s" kind="quiet" icon={RotateCcw} onPress={() => dispatch({ kind: 'as-read', parts })}>
          {t('exchange.action.as-read')}
        </Button>
      ) : null}
      {fact.isMissing ? null : (
        <Button size="s" kind="quiet" icon={X} onPress={() => dispatch({ kind: 'drop', parts })}>
          {t('exchange.action.drop')}
        </Button>
      )}
    </span>
  );
}
