import { useCallback, useLayoutEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { mergeWords, withTypedSpace } from '@/domain/merge-words';
import { overNewer, type Overtaken } from '@/store/commands/over-newer';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import type { TypingKeeper } from '@/store/typing';
import { whenWordsHaveCome } from './let-go-of-typed';
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
  readonly over: Over;
}

/** What is typed over. */
interface Over {
  /** What the register is known to hold, as far as this window has heard. */
  base: string;
  /** What was saved and found itself among words of another window, and what the two became, one after the other. */
  unions: readonly { readonly from: string; readonly to: string }[];
}

/** What was typed and is not shown by the register yet, by register and key: a field that is drawn anew goes on with it. */
const typedIn = new WeakMap<TypingKeeper, Map<string, TypedText>>();

function typedTexts(typing: TypingKeeper): Map<string, TypedText> {
  const known = typedIn.get(typing) ?? new Map<string, TypedText>();
  typedIn.set(typing, known);
  return known;
}

/** What shows a text that is typed: told when the words are taken elsewhere, or others come to stand among them. */
const shownIn = new WeakMap<TypingKeeper, Map<string, Showing>>();

interface Showing {
  readonly show: Dispatch<SetStateAction<string | null>>;
  /** What would be shown were nothing typed. */
  readonly stored: () => string;
}

/**
 * Lets what was typed go at once, for what the screen holds in its place: a split has put the words into two. What is
 * not saved yet is saved all the same.
 */
export function letGoOfTyped(typing: TypingKeeper, key: string): void {
  typedIn.get(typing)?.delete(key);
  shownIn.get(typing)?.get(key)?.show(null);
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
    // What was saved a moment ago stands until its news has come: news of what was there before may still be under way,
    // and whoever types on would type into that. Else, with nothing left to save, what the register holds is newer than
    // what was typed: a split, an Undo.
    const isComing = typedTexts(register.typing).has(key);
    // The space typed at its end is not saved, and is not to be lost before the next word.
    const kept = withTypedSpace(stored, typed ?? '');
    if (stored === typed || (register.typing.pending === 0 && !isComing))
      setTyped(kept === stored ? null : kept);
  }
  const shown = typed ?? stored;
  useCaretKept(shown);
  const latest = useRef(shown);
  const storedNow = useRef(stored);
  useLayoutEffect(() => {
    latest.current = shown;
    storedNow.current = stored;
  });
  useLayoutEffect(() => {
    const places = shownIn.get(register.typing) ?? new Map<string, Showing>();
    shownIn.set(register.typing, places);
    const showing = { show: setTyped, stored: () => storedNow.current };
    places.set(key, showing);
    return () => {
      if (places.get(key) === showing) places.delete(key);
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
      const over = known && !known.isSaved ? known.over : { base: latest.current, unions: [] };
      texts.set(key, { text, isSaved: false, over });
      let sent = text;
      let found: Overtaken | null = null;
      // The field may have been drawn anew since, as by a filter: it is that one which goes on with the words.
      const showing = () => shownIn.get(register.typing)?.get(key);
      const letGo = () => {
        showing()?.show((now) => (now === sent && now === now.trimEnd() ? null : now));
        if (texts.get(key)?.text === sent) texts.delete(key);
      };
      register.typing.keep(
        key,
        () => {
          const typedNow = texts.get(key)?.text ?? text;
          const heard = over.unions.length;
          return () => {
            // Saves before it may have been united with other words since: then this one goes on in those.
            sent = over.unions
              .slice(heard)
              .reduce((words, { from, to }) => mergeWords(from, words, to).text, typedNow);
            noteWritten(key, sent, write);
            const told = (overtaken: Overtaken | null) => {
              found = overtaken;
            };
            return overNewer(command(sent), key, () => over.base, told);
          };
        },
        () => {
          const now = texts.get(key);
          if (now) texts.set(key, { ...now, isSaved: true });
          sent = now?.text ?? sent;
          whenWordsHaveCome({ register, key, shown: () => showing()?.stored() }, letGo);
        },
        () => {
          const now = texts.get(key);
          over.base = sent;
          const lost = found?.lost ?? null;
          if (lost !== null && lost !== '') tellOfLost({ key, lost, kept: found?.value }, () => write(lost));
          // Typed anew since it was let go, as after a split: that is another text.
          if (!now || now.over !== over) return;
          const united = typeof found?.value === 'string' ? found.value : null;
          // What was typed since goes on in what stands now. Where it cannot, the next save finds that out once more.
          const next = united === null ? null : mergeWords(sent, now.text, united);
          if (united === null || next === null || next.lost !== null) return;
          over.base = united;
          over.unions = [...over.unions, { from: sent, to: united }];
          texts.set(key, { ...now, text: next.text });
          const field = showing();
          if (field) showKeepingCaret(now.text, next.text, () => field.show(next.text));
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
