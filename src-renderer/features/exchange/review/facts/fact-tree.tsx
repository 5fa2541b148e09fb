import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';

import { factWords, type WordsContext } from '../fact-words';
import type { Review } from '../use-review';
import { useElementHeight } from './use-element-height';
import { factIntent, moveFact } from './fact-keys';
import { FactRow } from './fact-row';
import { groupLabel } from './group-label';
import { groupRows } from './group-rows';
import styles from './fact-tree.module.css';

interface FactTreeProps {
  readonly review: Review;
  readonly current: string | null;
  readonly onCurrent: (path: string) => void;
  /** Path of the fact that is being edited. */
  readonly editing: string | null;
  readonly onEdit: (path: string | null) => void;
  /** What stands above the facts: the meeting in the register, the name of the process. */
  readonly above: ReactNode;
}

/** What was recognised, fact by fact. One stop for Tab; the arrow keys move, and only what is in view exists. */
export function FactTree({ review, current, onCurrent, editing, onEdit, above }: FactTreeProps) {
  const t = useText();
  const { locale } = useIntl();
  const id = useId();
  const { draft, facts, decisions, stateOf, dispatch } = review;
  const rows = useMemo(() => groupRows(facts), [facts]);
  const context: WordsContext = { draft, dropped: decisions.dropped, t, locale };
  const frame = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const [head, headHeight] = useElementHeight();
  const currentRow = rows.findIndex(({ key }) => key === current);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 36 : 42),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: 44,
    scrollPaddingEnd: 24,
    paddingEnd: 48,
  });

  // The keys are the list's as soon as it stands; what stands above it, and may ask something, stays in view.
  const isFirst = useRef(true);
  useEffect(() => tree.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (currentRow < 0) return;
    if (!isFirst.current) virtualizer.scrollToIndex(currentRow, { align: 'auto' });
    isFirst.current = false;
  }, [currentRow, virtualizer]);

  // An editor is taller than its row was; once it is laid out, all of it should be in view.
  useEffect(() => {
    if (editing === null || currentRow < 0) return undefined;
    const timer = setTimeout(() => virtualizer.scrollToIndex(currentRow, { align: 'auto' }), 60);
    return () => clearTimeout(timer);
  }, [editing, currentRow, virtualizer]);

  const fact = facts.find(({ path }) => path === current);
  const press = (event: KeyboardEvent) => {
    // Keys in an editor or on a button of a row are theirs.
    if (event.target !== tree.current) return;
    const intent = factIntent(event);
    if (!intent) return;
    event.preventDefault();
    if (intent.kind === 'move') {
      const order = rows.flatMap((row) => (row.kind === 'fact' ? [row.fact.path] : []));
      const open = new Set(facts.filter((one) => stateOf(one) === 'ask').map(({ path }) => path));
      const next = moveFact(order, current, intent.to, open);
      if (next !== null) onCurrent(next);
      return;
    }
    if (!fact || fact.kind === 'source') return;
    const isDropped = stateOf(fact) === 'dropped';
    if (intent.kind === 'edit') onEdit(fact.path);
    else if (isDropped) dispatch({ kind: 'restore', parts: fact.parts });
    else if (intent.kind === 'drop') dispatch({ kind: 'drop', parts: fact.parts });
    else if (stateOf(fact) === 'ask') dispatch({ kind: 'accept', path: fact.path });
  };

  return (
    <div ref={frame} className={styles.scroll}>
      <div ref={head} className={styles.above}>
        {above}
      </div>
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={t('exchange.review.facts')}
        aria-activedescendant={currentRow >= 0 ? `${id}-${currentRow}` : undefined}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={press}
        onPointerDown={() => (isPressed.current = true)}
        onPointerUp={() => (isPressed.current = false)}
        onPointerCancel={() => (isPressed.current = false)}
        onFocus={(event) => {
          const first = rows.find((row) => row.kind === 'fact');
          // The focus that comes with a press of the mouse is about the fact that is pressed.
          const isByKeys = event.target === tree.current && !isPressed.current;
          if (isByKeys && current === null && first) onCurrent(first.key);
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          const place = {
            id: `${id}-${index}`,
            'data-index': index,
            ref: virtualizer.measureElement,
            className: styles.place,
            style: { transform: `translateY(${start - headHeight}px)` },
          };
          if (row.kind === 'group') {
            return (
              <div key={key} {...place} role="treeitem" aria-level={1} aria-expanded aria-selected={false}>
                <span className={styles.group}>{groupLabel(row, draft, t)}</span>
              </div>
            );
          }
          return (
            <FactRow
              key={key}
              place={place}
              fact={row.fact}
              state={stateOf(row.fact)}
              words={factWords(row.fact, context)}
              position={row.position}
              size={row.size}
              isCurrent={row.key === current}
              isEditing={row.key === editing}
              review={review}
              onCurrent={() => onCurrent(row.key)}
              onEdit={(open) => {
                onEdit(open ? row.key : null);
                if (!open) tree.current?.focus({ preventScroll: true });
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
