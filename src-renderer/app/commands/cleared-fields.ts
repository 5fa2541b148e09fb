import { fieldText, isTextField } from './text-fields';

/** Text fields that were emptied by typing since they took the focus: their own undo brings the text back. */
const cleared = new WeakSet<Element>();

/** Keeps in mind which fields are cleared by hand. @returns what ends it */
export function followClearedFields(): () => void {
  // Only what is typed, cut or pasted is an input event; what the app writes into a field is none.
  const typed = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isTextField(target)) return;
    if (fieldText(target) === '' && !isUndo(event)) cleared.add(target);
    else cleared.delete(target);
  };
  const left = ({ target }: Event) => {
    if (target instanceof Element) cleared.delete(target);
  };
  addEventListener('input', typed, true);
  addEventListener('focusout', left, true);
  return () => {
    removeEventListener('input', typed, true);
    removeEventListener('focusout', left, true);
  };
}

/** Once a field has taken back all that was typed, the next Undo is the register's. */
function isUndo(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('history');
}

export function wasClearedByHand(field: Element): boolean {
  return cleared.has(field);
}
