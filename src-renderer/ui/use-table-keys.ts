import { useEffect, useEffectEvent, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import type { VirtualTableProps } from './virtual-table';

interface TableKeys {
  /** Index of the current row, null before there is one. */
  readonly index: number | null;
  readonly moveTo: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** Moves the current row of a table by the keys of an ARIA grid, and opens it by Enter. */
export function useTableKeys<Row>(
  props: VirtualTableProps<Row>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  frame: RefObject<HTMLDivElement | null>,
): TableKeys {
  const { rows, rowKey, current, onCurrentChange, onOpen, onRowKeyDown, withLetters, startsAtCurrent } =
    props;
  const [own, setOwn] = useState<string | null>(null);
  const key = current === undefined ? own : current;
  const found = key === null ? -1 : rows.findIndex((row) => rowKey(row) === key);
  const index = found < 0 ? null : found;

  const moveTo = (wanted: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, wanted));
    const row = rows[target];
    if (row === undefined) return;
    setOwn(rowKey(row));
    onCurrentChange?.(rowKey(row));
    virtualizer.scrollToIndex(target);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons inside the grid (headers, cells) keep their own keys.
    if (event.target !== frame.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = withLetters ? arrowOf(event) : event.key;
    const target = targetOf(pressed, index ?? -1, rows.length, pageOf(frame.current, virtualizer));
    const row = index === null ? undefined : rows[index];
    if (target !== null) moveTo(target);
    else if (event.key === 'Enter' && row !== undefined && onOpen) onOpen(row);
    else {
      if (row !== undefined) onRowKeyDown?.(event, row);
      return;
    }
    event.preventDefault();
  };

  const comeBack = useEffectEvent(() => {
    if (!startsAtCurrent || index === null) return;
    virtualizer.scrollToIndex(index, { align: 'center' });
    frame.current?.focus();
  });
  useEffect(() => {
    comeBack();
  }, []);

  // Whoever comes by Tab sees where they are: the focus shows on a row, not around all of them.
  const onFocus = () => {
    if (index === null && frame.current?.matches(':focus-visible')) moveTo(0);
  };

  return { index, moveTo, onKeyDown, onFocus };
}

/** The arrow that a letter stands for, by its place on the keyboard: it is the same in every alphabet. */
function arrowOf({ code, key }: KeyboardEvent): string {
  return code === 'KeyJ' ? 'ArrowDown' : code === 'KeyK' ? 'ArrowUp' : key;
}

function targetOf(key: string, index: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function pageOf(frame: HTMLDivElement | null, virtualizer: Virtualizer<HTMLDivElement, Element>): number {
  const row = virtualizer.options.estimateSize(0);
  return Math.max(1, Math.floor((frame?.clientHeight ?? row) / row) - 2);
}
