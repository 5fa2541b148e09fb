import { hasOwnUndo } from './edited-fields';
import type { KeyPlace } from './shortcut-listener';
import { isTextField } from './text-fields';

const overlays = '[role="dialog"], [role="menu"], [role="listbox"], [aria-haspopup="listbox"]';

/** Tells whether a press belongs to a text field or an open overlay before it can be a shortcut of the page. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(overlays)) return 'overlay';
  if (!isTextField(target)) return 'page';
  return hasOwnUndo(target) ? 'text-field' : 'untouched-field';
}
