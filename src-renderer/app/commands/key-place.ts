import type { KeyPlace } from './shortcut-listener';

const overlays = '[role="dialog"], [role="menu"], [role="listbox"], [aria-haspopup="listbox"]';
const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date']);

/** Tells whether a press belongs to a text field or an open overlay before it can be a shortcut of the page. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(overlays)) return 'overlay';
  return isTextField(target) ? 'text-field' : 'page';
}

export function isTextField(target: Element | null): boolean {
  if (target instanceof HTMLInputElement) return textInputs.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
