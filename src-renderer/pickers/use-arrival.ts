import { useEffect, type RefObject } from 'react';

/**
 * Brings the record that the address names into view and gives it the focus, once it is there.
 * @param frameRef what it is looked for in, by `data-record`
 */
export function useArrival(frameRef: RefObject<HTMLElement | null>, recordId: string | undefined): void {
  useEffect(() => {
    if (recordId === undefined) return;
    const record = frameRef.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(recordId)}"]`);
    record?.scrollIntoView({ block: 'center' });
    (record?.querySelector<HTMLElement>('textarea, button') ?? record)?.focus({ preventScroll: true });
  }, [frameRef, recordId]);
}
