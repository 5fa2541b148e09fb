import { hasOwnUndo } from './edited-fields';
import type { KeyPlace } from './shortcut-listener';
import { isTextField } from './text-fields';

const overlays = '[role="dialog"], [role="menu"], [role="listbox"]';
const lists = '[aria-haspopup="listbox"]';

/** Tells whether a press belongs to a field or an open overlay before it can be a shortcut of the page. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(overlays)) return 'overlay';
  const list = target.closest(lists);
  if (list?.getAttribute('aria-expanded') === 'true') return 'overlay';
  // Closed, a list still answers letters by itself: it goes to the choice that begins with them.
  if (list) return 'untouched-field';
  if (!isTextField(target)) return 'page';
  return hasOwnUndo(target) ? 'text-field' : 'untouched-field';
}
