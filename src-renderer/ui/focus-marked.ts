import { flushSync } from 'react-dom';

/**
 * For what adds or brings in the whole of a form: a field that is marked, because what stands in it is no date or no
 * choice of its list, takes the focus instead, and says why. What was typed there would be left out otherwise.
 * @returns whether there is such a field
 */
export function focusMarked(form: ParentNode | null | undefined): boolean {
  const field = form?.querySelector<HTMLElement>('input[aria-invalid="true"], textarea[aria-invalid="true"]');
  field?.focus();
  return field !== null && field !== undefined;
}

/**
 * For a key that adds the whole of a form: the field in which it was pressed makes of its words what it can, a choice or a
 * mark, before anything else is heard. To wait for the next drawing instead would let a key that follows at once take the
 * mark away again, and the form would be added with the words left out.
 */
export function settleFields(): void {
  flushSync(() => undefined);
}
