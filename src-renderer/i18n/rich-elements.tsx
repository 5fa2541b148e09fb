import type { ReactNode } from 'react';

/** Tags that every message may use: `<b>` for what matters most in it, `<i>` for a title. */
export const richElements = {
  b: (parts: readonly ReactNode[]) => <strong>{parts}</strong>,
  i: (parts: readonly ReactNode[]) => <em>{parts}</em>,
};
