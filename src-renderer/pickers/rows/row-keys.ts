import type { KeyboardEvent } from 'react';

export interface RowActions {
  readonly onNext?: () => void;
  readonly onMove?: (direction: 'up' | 'down') => void;
  readonly onLevel?: (direction: 'in' | 'out') => void;
  readonly onRemove?: () => void;
}

/**
 * Enter adds the next row, Alt with the arrows moves this one, to the right makes it part of the one above; Alt with
 * Backspace removes it.
 */
export function rowKeys({ onNext, onMove, onLevel, onRemove }: RowActions) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const action = actionOf(event, { onNext, onMove, onLevel, onRemove });
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

function actionOf(
  event: KeyboardEvent,
  { onNext, onMove, onLevel, onRemove }: { [Name in keyof RowActions]: RowActions[Name] | undefined },
): (() => void) | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!plain) return undefined;
  if (event.key === 'Enter' && !event.altKey && event.target instanceof HTMLInputElement) return onNext;
  if (!event.altKey) return undefined;
  if (event.key === 'ArrowUp') return onMove && (() => onMove('up'));
  if (event.key === 'ArrowDown') return onMove && (() => onMove('down'));
  if (event.key === 'ArrowRight') return onLevel && (() => onLevel('in'));
  if (event.key === 'ArrowLeft') return onLevel && (() => onLevel('out'));
  return event.key === 'Backspace' ? onRemove : undefined;
}
