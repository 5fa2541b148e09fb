import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { findFormulas, formulaAsked, type Formula } from '@/domain/operative-formulas';

const shownAtMost = 12;

interface Slash {
  readonly listId: string;
  /** `null` while no formula is asked for. */
  readonly found: ReturnType<typeof findFormulas> | null;
  readonly active: number;
  readonly take: (words: string) => void;
  /** Answers whether the key was meant for the list. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  /** The text or the caret has changed. */
  readonly look: () => void;
  readonly close: () => void;
}

/** A slash and a few letters in a text ask for a formula: arrows choose, Enter or Tab takes it, Escape leaves the text. */
export function useSlash(
  area: RefObject<HTMLTextAreaElement | null>,
  {
    text,
    write,
    formulas,
    language,
  }: {
    readonly text: string;
    readonly write: (text: string) => void;
    readonly formulas: readonly Formula[];
    readonly language: string;
  },
): Slash {
  const listId = useId();
  const [asked, setAsked] = useState<{ readonly start: number; readonly typed: string } | null>(null);
  const [active, setActive] = useState(0);
  const all = asked === null ? [] : findFormulas(formulas, asked.typed, language).slice(0, shownAtMost);
  const found = all.length > 0 ? all : null;
  const close = () => setAsked(null);
  const take = (words: string) => {
    const field = area.current;
    if (!asked || !field) return;
    const end = asked.start + asked.typed.length + 1;
    const before = text.slice(0, asked.start);
    // Within a sentence a formula goes on in small letters.
    const begins = before.trim() === '' || /[.!?…:]\s*$/u.test(before);
    const fitting = begins ? words : words.charAt(0).toLocaleLowerCase(language) + words.slice(1);
    const caret = before.length + fitting.length;
    // At once: a letter typed before the next frame would go to where the caret was.
    flushSync(() => {
      write(before + fitting + text.slice(end));
      close();
    });
    field.focus();
    field.setSelectionRange(caret, caret);
  };
  return {
    listId,
    found,
    active: Math.min(active, all.length - 1),
    take,
    close,
    look() {
      const field = area.current;
      const next =
        field && field.selectionStart === field.selectionEnd
          ? formulaAsked(field.value, field.selectionStart)
          : null;
      if (next?.typed !== asked?.typed) setActive(0);
      setAsked(next);
    },
    onKey(event) {
      if (!found) return false;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const chosen = found[Math.min(active, found.length - 1)];
      if (by !== 0) setActive((Math.min(active, found.length - 1) + by + found.length) % found.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen.words);
      else if (event.key === 'Escape') close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
