import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import type { findFormulas } from '@/domain/operative-formulas';
import { ClassMark } from '../statements/class-mark';
import styles from './formula-list.module.css';

interface FormulaListProps {
  readonly id: string;
  readonly found: ReturnType<typeof findFormulas>;
  /** Index of the one that Enter takes. */
  readonly active: number;
  readonly onTake: (words: string) => void;
}

/** Formulas that answer the letters after a slash; the focus stays in the text. */
export function FormulaList({ id, found, active, onTake }: FormulaListProps) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  // At the foot of the page the list would open out of sight.
  // In braces: newer engines give a promise for scrolling, which is no way to end an effect.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('phrases.list')} className={styles.list}>
      {found.map((formula, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the text
        <div
          key={formula.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={classNames(styles.option, index === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(formula.words)}
        >
          <span className={styles.words} dir="auto">
            {formula.words}
          </span>
          {formula.shortcut ? <span className={styles.shortcut}>/{formula.shortcut}</span> : null}
          <ClassMark of={formula.class} />
        </div>
      ))}
    </div>
  );
}
