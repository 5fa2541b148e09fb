import { useLayoutEffect, useRef } from 'react';
import { editBetween } from '@/domain/text-edit';

interface CaretPlace {
  readonly field: HTMLTextAreaElement | HTMLInputElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps the caret with the words it stands in when others come to be shown in the field meanwhile: the browser would put
 * it at the end, and whoever types would go on there.
 */
export function useCaretKept(shown: string): void {
  // As the field stands before this drawing reaches it.
  const place = caretPlace();
  const known = useRef(shown);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = shown;
    if (before === shown || place?.text !== before || place.field.value !== shown) return;
    if (place.field !== document.activeElement) return;
    const [start, end] = [caretAfter(before, shown, place.start), caretAfter(before, shown, place.end)];
    if (place.field.selectionStart === start && place.field.selectionEnd === end) return;
    place.field.setSelectionRange(start, end);
  });
}

/** Where a caret comes to stand in the words that follow others. */
export function caretAfter(before: string, after: string, caret: number): number {
  const edit = editBetween(before, after);
  return caret >= edit.end && edit.start < caret ? caret + edit.length - (edit.end - edit.start) : caret;
}

function caretPlace(): CaretPlace | null {
  const field = document.activeElement;
  const isWords = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isWords || field.selectionStart === null || field.selectionEnd === null) return null;
  return { field, text: field.value, start: field.selectionStart, end: field.selectionEnd };
}
