import { wasClearedByHand } from './cleared-fields';
import type { KeyPlace } from './shortcut-listener';
import { fieldText, isTextField } from './text-fields';

const overlays = '[role="dialog"], [role="menu"], [role="listbox"], [aria-haspopup="listbox"]';

/** Tells whether a press belongs to a text field or an open overlay before it can be a shortcut of the page. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(overlays)) return 'overlay';
  if (!isTextField(target)) return 'page';
  return hasOwnUndo(target) ? 'text-field' : 'blank-field';
}

/**
 * Whether Undo is first of all the field's: it has text of its own, or had until it was cleared by hand. One that the app
 * has emptied, once what stood in it was added, leaves Undo to the register.
 */
export function hasOwnUndo(target: Element | null): boolean {
  if (!target || !isTextField(target)) return false;
  return fieldText(target) !== '' || wasClearedByHand(target);
}
