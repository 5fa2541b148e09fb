/** Where the hands are in the agenda: the field, and the selection in it. */
export interface HandsAt {
  readonly selector: string;
  readonly selection: readonly [number, number] | null;
}

/** The field of an entry that has the focus, to give it back after the entry was moved; its title where none has. */
export function handsIn(entryId: string): HandsAt {
  const active = document.activeElement;
  const field = active?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? 'title';
  const language = active?.closest('[data-field] [lang]')?.getAttribute('lang');
  const inLanguage = language ? ` [lang="${language}"]` : '';
  const isLine = active instanceof HTMLInputElement;
  const isText = isLine || active instanceof HTMLTextAreaElement;
  const { selectionStart = null, selectionEnd = null } = isText ? active : {};
  return {
    selector: `[data-entry="${entryId}"] [data-field="${field}"]${inLanguage} ${isLine ? 'input' : 'textarea'}`,
    selection: selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd],
  };
}

export function putSelection(frame: HTMLElement | null, { selector, selection }: HandsAt): void {
  const field = frame?.querySelector<HTMLElement>(selector);
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isText && selection !== null) field.setSelectionRange(...selection);
}

/** CSS selector of the title of an entry. */
export function titleOf(entryId: string): string {
  return `[data-entry="${entryId}"] [data-field="title"] textarea`;
}
