const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date']);

export function isTextField(target: Element | null): boolean {
  if (target instanceof HTMLInputElement) return textInputs.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** What stands in a text field; also what is no value yet, like the letters in a field of numbers. */
export function fieldText(field: Element): string {
  if (field instanceof HTMLInputElement) return field.validity.badInput ? '?' : field.value;
  return field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
}
