import type { KeyboardEvent } from 'react';

export interface RowActions {
  readonly onNext?: () => void;
  readonly onMove?: (direction: 'up' | 'down') => void;
  readonly onLevel?: (direction: 'in' | 'out') => void;
  readonly onRemove?: () => void;
  readonly onState?: () => void;
}

/**
 * Enter adds the next row, Alt with the arrows moves this one, to the right makes it part of the one above; Alt with
 * Backspace removes it, with Enter says what became of it.
 */
export function rowKeys(actions: RowActions) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const action = actionOf(event, actions);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

function actionOf(
  event: KeyboardEvent,
  { onNext, onMove, onLevel, onRemove, onState }: RowActions,
): (() => void) | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!plain) return undefined;
  if (event.key === 'Enter' && !event.altKey && event.target instanceof HTMLInputElement) return onNext;
  if (!event.altKey) return undefined;
  if (event.key === 'ArrowUp') return onMove && (() => onMove('up'));
  if (event.key === 'ArrowDown') return onMove && (() => onMove('down'));
  if (event.key === 'ArrowRight') return onLevel && (() => onLevel('in'));
  if (event.key === 'ArrowLeft') return onLevel && (() => onLevel('out'));
  if (event.key === 'Enter') return onState;
  return event.key === 'Backspace' ? onRemove : undefined;
}
