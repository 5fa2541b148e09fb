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

/** Resolves when the field in which a key was pressed has made of it what it could: a choice, or a mark. */
export function whenSettled(): Promise<void> {
  // A mark reaches the field with the drawing after the one that the key brought.
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
