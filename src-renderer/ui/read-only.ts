import { createContext, use } from 'react';

/** Whether the fields below only show what they hold: they keep the focus, so that it can be read and copied. */
export const ReadOnlyContext = createContext(false);

export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}
