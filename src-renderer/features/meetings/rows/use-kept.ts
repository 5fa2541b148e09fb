import { useState } from 'react';

/**
 * What a field shows while its value is on its way into the register: what was typed, until the register has it; then
 * what the register has, so that Undo shows at once.
 * @param keep passes the value on; it is called on every keystroke
 */
export function useKept(saved: string, keep: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === saved) setTyped(null);
  return {
    value: typed ?? saved,
    onChange: (value: string) => {
      setTyped(value);
      keep(value);
    },
  };
}
