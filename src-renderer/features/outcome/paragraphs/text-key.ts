import type { KeyboardEvent } from 'react';

export type TextAction =
  | { readonly kind: 'next' }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'join' }
  | { readonly kind: 'level'; readonly by: -1 | 1 }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  /** Into a heading, or back into a paragraph. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'pair' }
  | { readonly kind: 'open' }
  | { readonly kind: 'go'; readonly to: 'previous' | 'following' };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'code' | 'getModifierState'>>;

/** What a key means in the text of a paragraph, by where the caret stands; `null` leaves it to the text. */
export function actionInText(
  event: Press,
  caret: { readonly start: number; readonly end: number; readonly length: number },
): TextAction | null {
  const { start, end, length } = caret;
  const mod = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && mod) return { kind: event.shiftKey ? 'pair' : 'mark' };
  if (mod && event.altKey && !event.shiftKey && event.code === 'Digit1' && !writesSign(event))
    return { kind: 'turn' };
  if (mod || event.shiftKey) return null;
  if (event.altKey) {
    if (event.key === 'Enter') return { kind: 'open' };
    if (event.key === 'ArrowRight') return { kind: 'level', by: 1 };
    if (event.key === 'ArrowLeft') return { kind: 'level', by: -1 };
    if (event.key === 'ArrowUp') return { kind: 'move', by: -1 };
    return event.key === 'ArrowDown' ? { kind: 'move', by: 1 } : null;
  }
  if (event.key === 'Enter') return start === length ? { kind: 'next' } : { kind: 'split', at: start };
  if (event.key === 'Backspace' && start === 0 && end === 0) return { kind: 'join' };
  if (event.key === 'ArrowUp' && start === 0 && end === 0) return { kind: 'go', to: 'previous' };
  if (event.key === 'ArrowDown' && start === length && end === length) return { kind: 'go', to: 'following' };
  return null;
}

/** Ctrl and Alt are also the key that writes a third sign, as the Turkish keyboard has on its 1. */
function writesSign(event: Press): boolean {
  return event.getModifierState?.('AltGraph') === true;
}
