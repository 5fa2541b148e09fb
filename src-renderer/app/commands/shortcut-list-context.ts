import { createContext, use } from 'react';

/** Opens the list of shortcuts; the frame gives it to the pages in it. */
export const ShortcutListContext = createContext<() => void>(() => undefined);

export function useShortcutList(): () => void {
  return use(ShortcutListContext);
}
