import { useMemo } from 'react';
import { byOrder } from '@/domain/by-order';
import { builtInFormulas, type Formula } from '@/domain/operative-formulas';
import { useLive } from '@/store/react/use-live';

/** The house's own phrases in their order, then the formulas of the field. */
export function useFormulas(processId: string): readonly Formula[] {
  const phrases = useLive((register) => register.list('phrases'), []);
  return useMemo(() => {
    const own = (phrases ?? [])
      .filter((phrase) => phrase.processId === processId)
      .toSorted(byOrder)
      .map(({ id, shortcut, text, class: kind }) => ({ id, shortcut: shortcut ?? '', text, class: kind }));
    return [...own, ...builtInFormulas];
  }, [phrases, processId]);
}
