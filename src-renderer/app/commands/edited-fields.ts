import { fieldText, isTextField } from './text-fields';
import { createTextHistory, type TextHistory, type TextMoment } from './text-history';

/** A text field that has the focus. */
interface Visit {
  /** What stood in it when it took the focus. */
  readonly text: string;
  /** What stood in it after it was typed into last; `null` where there is nothing of that to take back. */
  typed: string | null;
  /** Of a field of text, what was typed by words; the engine’s own undo goes letter by letter where React writes. */
  readonly history: TextHistory | null;
}

const visits = new WeakMap<Element, Visit>();

/**
 * Keeps in mind which fields are typed into while they have the focus. The engine's own undo goes through all fields of
 * the page: where nothing was typed in this one, it would take letters back in another. @returns what ends it
 */
export function followEditedFields(): () => void {
  const came = ({ target }: Event) => {
    if (target instanceof Element && isTextField(target)) visits.set(target, visitOf(target));
  };
  // What the app wrote meanwhile, as by emptying a field whose words were added, is where the next word begins.
  const begins = ({ target }: Event) => {
    if (!(target instanceof Element) || !hasWords(target)) return;
    if (visits.get(target)?.history?.now.text !== target.value) visits.set(target, visitOf(target));
  };
  // Only what is typed, cut or pasted is an input event; what the app writes into a field is none.
  const typed = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isTextField(target)) return;
    const visit = visits.get(target) ?? { ...visitOf(target), text: '' };
    if (!isUndo(event) && hasWords(target)) visit.history?.typed(momentOf(target), event.timeStamp);
    const text = fieldText(target);
    // Once a field has taken back all that was typed, the next Undo is the register's.
    visit.typed = isUndo(event) && text === visit.text ? null : text;
    visits.set(target, visit);
  };
  const left = ({ target }: Event) => {
    if (target instanceof Element) visits.delete(target);
  };
  addEventListener('focusin', came, true);
  addEventListener('beforeinput', begins, true);
  addEventListener('input', typed, true);
  addEventListener('focusout', left, true);
  return () => {
    removeEventListener('focusin', came, true);
    removeEventListener('beforeinput', begins, true);
    removeEventListener('input', typed, true);
    removeEventListener('focusout', left, true);
  };
}

function visitOf(field: Element): Visit {
  const history = hasWords(field) ? createTextHistory(momentOf(field)) : null;
  return { text: fieldText(field), typed: null, history };
}

type WordField = HTMLInputElement | HTMLTextAreaElement;

/** Whether it is a field of words, in which a caret has its place. */
function hasWords(field: Element | null): field is WordField {
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && ['text', 'search', 'url', 'tel'].includes(field.type);
}

function momentOf(field: WordField): TextMoment {
  return { text: field.value, caret: field.selectionEnd ?? field.value.length };
}

/**
 * Takes back the last word that was typed into a field, or brings it again. What the app wrote into the field since
 * leaves nothing to take back. @returns whether the key was the field's
 */
export function revertInField(field: Element | null, kind: 'undo' | 'redo'): boolean {
  const history = field ? visits.get(field)?.history : null;
  if (!history || !hasWords(field) || history.now.text !== field.value) return false;
  const moment = kind === 'undo' ? history.undo() : history.redo();
  if (!moment) return false;
  write(field, moment);
  return true;
}

/** As if it were typed: React hears of it, and the marks in the text go with their words. */
function write(field: WordField, { text, caret }: TextMoment): void {
  const prototype =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
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
