import type { KeyboardEvent } from 'react';
import type { AttendanceState } from '@/domain/attendance';

export type RowAction =
  | { readonly kind: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'state'; readonly state: AttendanceState }
  | { readonly kind: 'head' }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  | { readonly kind: 'remove' }
  | { readonly kind: 'close' };

const states: Readonly<Record<string, AttendanceState>> = {
  KeyP: 'present',
  KeyE: 'excused',
  KeyA: 'absent',
  KeyR: 'remote',
};

/** The key that sets a state, for the menu that names it. */
export function keyOfState(state: AttendanceState): string | undefined {
  return Object.keys(states)
    .find((code) => states[code] === state)
    ?.slice(3);
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a key means on a row. Letters are taken by their place, so that they work while a Cyrillic layout is on. */
export function actionOfKey(event: Press): RowAction | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) {
    if (event.key === 'ArrowUp') return { kind: 'move', by: -1 };
    return event.key === 'ArrowDown' ? { kind: 'move', by: 1 } : null;
  }
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'go', to: 'next' };
    case 'ArrowUp':
      return { kind: 'go', to: 'previous' };
    case 'Home':
      return { kind: 'go', to: 'first' };
    case 'End':
      return { kind: 'go', to: 'last' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' };
    case 'Escape':
      return { kind: 'close' };
    default:
  }
  if (event.shiftKey) return null;
  const state = states[event.code];
  if (state) return { kind: 'state', state };
  return event.code === 'KeyH' ? { kind: 'head' } : null;
}
