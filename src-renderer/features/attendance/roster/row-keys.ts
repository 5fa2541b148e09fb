import type { KeyboardEvent } from 'react';
import type { AttendanceState } from '@/domain/attendance';

export type RowAction =
  | {
      readonly kind: 'go';
      readonly to: 'next' | 'previous' | 'first' | 'last';
      /** With Shift: what lies between is chosen. */
      readonly extends: boolean;
    }
  | { readonly kind: 'state'; readonly state: AttendanceState }
  /** Takes back what is recorded for the day or session alone. */
  | { readonly kind: 'as-meeting' }
  | { readonly kind: 'head' }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  /** To the delegation before or after. */
  | { readonly kind: 'move-out'; readonly by: -1 | 1 }
  | { readonly kind: 'choose' }
  | { readonly kind: 'choose-all' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'close' };

const states: Readonly<Record<string, AttendanceState>> = {
  KeyP: 'present',
  KeyR: 'remote',
  KeyE: 'excused',
  KeyA: 'absent',
  KeyC: 'confirmed',
  KeyI: 'invited',
};

const ways: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
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
  if (event.ctrlKey || event.metaKey) {
    const isPlain = !event.altKey && !event.shiftKey;
    return isPlain && event.code === 'KeyA' ? { kind: 'choose-all' } : null;
  }
  if (event.altKey) {
    const kind = event.shiftKey ? 'move-out' : 'move';
    if (event.key === 'ArrowUp') return { kind, by: -1 };
    return event.key === 'ArrowDown' ? { kind, by: 1 } : null;
  }
  const to = ways[event.key];
  if (to) return { kind: 'go', to, extends: event.shiftKey };
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' };
    case 'Escape':
      return { kind: 'close' };
    case ' ':
      return { kind: 'choose' };
    default:
  }
  if (event.shiftKey) return null;
  const state = states[event.code];
  if (state) return { kind: 'state', state };
  if (event.code === 'Digit0' || event.code === 'Numpad0') return { kind: 'as-meeting' };
  return event.code === 'KeyH' ? { kind: 'head' } : null;
}
