import { useEffect, useState } from 'react';
import type { SaveState } from '@/store/register';

/** Longer than nearly every save takes, in ms. */
const patience = 400;

/** Leaves out the short "Saving…" between two keystrokes, which would flicker and be read aloud each time. */
export function useSteady(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), state.kind === 'saving' ? patience : 0);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}
