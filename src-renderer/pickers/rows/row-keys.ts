import type { KeyboardEvent } from 'react';

export interface RowActions {
  readonly onNext?: () => void;
  readonly onMove?: (direction: 'up' | 'down') => void;
  readonly onRemove?: () => void;
}

/** Enter adds the next row, Alt with the arrows moves this one, Alt with Backspace removes it. */
export function rowKeys({ onNext, onMove, onRemove }: RowActions) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const action = actionOf(event, { onNext, onMove, onRemove });
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

function actionOf(
  event: KeyboardEvent,
  { onNext, onMove, onRemove }: { [Name in keyof RowActions]: RowActions[Name] | undefined },
): (() => void) | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!plain) return undefined;
  if (event.key === 'Enter' && !event.altKey && event.target instanceof HTMLInputElement) return onNext;
  if (!event.altKey) return undefined;
  if (event.key === 'ArrowUp') return onMove && (() => onMove('up'));
  if (event.key === 'ArrowDown') return onMove && (() => onMove('down'));
  return event.key === 'Backspace' ? onRemove : undefined;
}
