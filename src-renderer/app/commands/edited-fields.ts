import { fieldText, isTextField } from './text-fields';

/** A text field that has the focus. */
interface Visit {
  /** What stood in it when it took the focus. */
  readonly text: string;
  /** What stood in it after it was typed into last; `null` where there is nothing of that to take back. */
  typed: string | null;
}

const visits = new WeakMap<Element, Visit>();

/**
 * Keeps in mind which fields are typed into while they have the focus. The engine's own undo goes through all fields of
 * the page: where nothing was typed in this one, it would take letters back in another. @returns what ends it
 */
export function followEditedFields(): () => void {
  const came = ({ target }: Event) => {
    if (target instanceof Element && isTextField(target))
      visits.set(target, { text: fieldText(target), typed: null });
  };
  // Only what is typed, cut or pasted is an input event; what the app writes into a field is none.
  const typed = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isTextField(target)) return;
    const visit = visits.get(target) ?? { text: '', typed: null };
    const text = fieldText(target);
    // Once a field has taken back all that was typed, the next Undo is the register's.
    visit.typed = isUndo(event) && text === visit.text ? null : text;
    visits.set(target, visit);
  };
  const left = ({ target }: Event) => {
    if (target instanceof Element) visits.delete(target);
  };
  addEventListener('focusin', came, true);
  addEventListener('input', typed, true);
  addEventListener('focusout', left, true);
  return () => {
    removeEventListener('focusin', came, true);
    removeEventListener('input', typed, true);
    removeEventListener('focusout', left, true);
  };
}

function isUndo(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('history');
}

/**
 * Whether Undo is first of all the field's: something was typed into it since it took the focus, and it still stands
 * there or was cleared by hand. One that the app has emptied, once what stood in it was added, leaves Undo to the register.
 */
export function hasOwnUndo(field: Element | null): boolean {
  if (!field || !isTextField(field)) return false;
  const typed = visits.get(field)?.typed ?? null;
  return typed !== null && (fieldText(field) !== '' || typed === '');
}
