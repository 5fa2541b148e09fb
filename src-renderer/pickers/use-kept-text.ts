import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { mergeWords, withTypedSpace } from '@/domain/merge-words';
import { overNewer, type Overtaken } from '@/store/commands/over-newer';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import type { TypingKeeper } from '@/store/typing';
import { whenNewsHasCome } from './let-go-of-typed';
import { showKeepingCaret } from './show-keeping-caret';
import { useCaretKept } from './use-caret-kept';
import { useMeanwhileNotice } from './use-meanwhile-notice';
import { useWordsOfRemoved } from './use-words-of-removed';
import { noteWritten } from './words-in-windows';

interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Saves at once, for leaving the field. */
  readonly leave: () => void;
}

interface TypedText {
  readonly text: string;
  readonly isSaved: boolean;
  /** What it was typed over: what the register is known to hold, as far as this window has heard. */
  readonly over: { base: string };
}

/** What was typed and is not shown by the register yet, by register and key: a field that is drawn anew goes on with it. */
const typedIn = new WeakMap<TypingKeeper, Map<string, TypedText>>();

function typedTexts(typing: TypingKeeper): Map<string, TypedText> {
  const known = typedIn.get(typing) ?? new Map<string, TypedText>();
  typedIn.set(typing, known);
  return known;
}

/** What shows a text that is typed: told when the words are taken elsewhere, or others come to stand among them. */
const shownIn = new WeakMap<TypingKeeper, Map<string, (text: string | null) => void>>();

/**
 * Lets what was typed go at once, for what the screen holds in its place: a split has put the words into two. What is
 * not saved yet is saved all the same.
 */
export function letGoOfTyped(typing: TypingKeeper, key: string): void {
  typedIn.get(typing)?.delete(key);
  shownIn.get(typing)?.get(key)?.(null);
}

/** `null` too where the record went with its words. */
function typedBefore(typing: TypingKeeper, key: string): string | null {
  const typed = typedIn.get(typing)?.get(key);
  return typed && (typed.isSaved || typing.isTyped(key)) ? typed.text : null;
}

/**
 * A text that is kept as it is typed. What is typed stands until the register holds it; whatever the register holds
 * after that (by Undo, in another window) is shown. What another window wrote into it meanwhile is united with it.
 * @param key names the record, field and language
 */
export function useKeptText(
  key: string,
  stored: string,
  command: (text: string) => Command<unknown>,
): KeptText {
  const register = useRegister();
  const [typed, setTyped] = useState(() => typedBefore(register.typing, key));
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    // With nothing left to save, what the register holds is newer than what was typed: a split, an Undo.
    // The space typed at its end is not saved, and is not to be lost before the next word.
    const kept = withTypedSpace(stored, typed ?? '');
    if (stored === typed || register.typing.pending === 0) setTyped(kept === stored ? null : kept);
  }
  const shown = typed ?? stored;
  useCaretKept(shown);
  const latest = useRef(shown);
  useLayoutEffect(() => {
    latest.current = shown;
  });
  useLayoutEffect(() => {
    const places = shownIn.get(register.typing) ?? new Map<string, (text: string | null) => void>();
    shownIn.set(register.typing, places);
    places.set(key, setTyped);
    return () => {
      if (places.get(key) === setTyped) places.delete(key);
    };
  }, [register, key]);
  const tellOfLost = useMeanwhileNotice();
  const putBack = useRef<(text: string) => void>(() => undefined);
  const keepOfGone = useWordsOfRemoved([key], (_key, words) => putBack.current(words));
  const write = useCallback(
    function write(text: string) {
      setTyped(text);
      const texts = typedTexts(register.typing);
      const known = texts.get(key);
      const over = known && !known.isSaved ? known.over : { base: latest.current };
      texts.set(key, { text, isSaved: false, over });
      let sent = text;
      let found: Overtaken | null = null;
      const letGo = () => {
        setTyped((now) => (now === sent && now === now.trimEnd() ? null : now));
        if (texts.get(key)?.text === sent) texts.delete(key);
      };
      register.typing.keep(
        key,
        () => {
          sent = texts.get(key)?.text ?? text;
          noteWritten(key, sent, write);
          const told = (overtaken: Overtaken | null) => {
            found = overtaken;
          };
          return overNewer(command(sent), key, () => over.base, told);
        },
        () => {
          const now = texts.get(key);
          if (now) texts.set(key, { ...now, isSaved: true });
          sent = now?.text ?? sent;
          whenNewsHasCome(letGo);
        },
        () => {
          const now = texts.get(key);
          over.base = sent;
          const lost = found?.lost ?? null;
          if (lost !== null && lost !== '') tellOfLost({ key, lost, kept: found?.value }, () => write(lost));
          if (!now) return;
          const united = typeof found?.value === 'string' ? found.value : null;
          // What was typed since goes on in what stands now. Where it cannot, the next save finds that out once more.
          const next = united === null ? null : mergeWords(sent, now.text, united);
          if (united === null || next === null || next.lost !== null) return;
          over.base = united;
          texts.set(key, { ...now, text: next.text });
          const show = shownIn.get(register.typing)?.get(key);
          if (show) showKeepingCaret(now.text, next.text, () => show(next.text));
        },
        () => {
          keepOfGone(key, texts.get(key)?.text ?? sent);
          texts.delete(key);
        },
      );
    },
    [register, key, command, tellOfLost, keepOfGone],
  );
  useLayoutEffect(() => {
    putBack.current = write;
  });
  const leave = useCallback(() => void register.typing.flush(), [register]);
  return { text: shown, write, leave };
}
