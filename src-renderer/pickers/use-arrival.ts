import { useEffect, type RefObject } from 'react';

/**
 * Brings the record that the address names into view and gives it the focus, once it is there.
 * @param frameRef what it is looked for in, by `data-record`, among rows of parts `data-part`, or a field by `data-field`
 */
export function useArrival(frameRef: RefObject<HTMLElement | null>, recordId: string | undefined): void {
  useEffect(() => {
    if (recordId === undefined) return;
    const id = CSS.escape(recordId);
    const record = frameRef.current?.querySelector<HTMLElement>(
      `[data-record="${id}"], [data-part~="${id}"], [data-field="${id}"]`,
    );
    record?.scrollIntoView({ block: 'center' });
    (record?.querySelector<HTMLElement>('textarea, input, button') ?? record)?.focus({ preventScroll: true });
  }, [frameRef, recordId]);
}
