import { useEffect, useEffectEvent, useState } from 'react';
import { choiceMeant, choicesWith } from './choice-meant';
import type { ComboBoxProps } from './combo-box';
import { useKeptWords } from './kept-words';

interface Picked<Id> {
  readonly id: Id;
  readonly label: string;
  /** The value at that time: once the caller has another, that one is shown. */
  readonly over: Id | null;
}

type Wanted = 'items' | 'onChange' | 'onSearch' | 'shown' | 'isLoading' | 'adds' | 'onBlur' | 'keep';

interface Choosing<Id extends string> extends Pick<ComboBoxProps<Id>, Wanted> {
  readonly value: Id | null;
}

/** What is typed into a field of choice, and when it becomes a choice. */
export function useChoosing<Id extends string>(props: Choosing<Id>) {
  const { items, value, onChange, onSearch, shown, isLoading = false, adds = false, onBlur } = props;
  const kept = useKeptWords(props.keep, onSearch);
  // `null` while nothing is being typed: the field then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(kept.found);
  // Told to the field at once: it closes its list by it, while the register still answers.
  const [picked, setPicked] = useState<Picked<Id> | null>(null);
  const [emptied, setEmptied] = useState<Id | null>(null);
  const [isRefused, setRefused] = useState(kept.found !== null);
  // Left or confirmed before the items had come, faster than they could be fetched.
  const [isAhead, setAhead] = useState(false);
  // What the field writes into itself must not open its list.
  const [isQuiet, setQuiet] = useState(false);
  const current = picked?.over === value ? picked : null;
  const label = current?.label ?? shown ?? items.find(({ id }) => id === value)?.label ?? '';
  const chosen = adds ? '' : label;

  const rest = () => {
    setTyped(null);
    kept.keep(null);
    setEmptied(null);
    setRefused(false);
    setAhead(false);
    onSearch?.('');
  };
  const choose = (id: Id | null) => {
    const item = items.find((one) => one.id === id);
    if (!item) return;
    rest();
    if (item.id === current?.id) return;
    setPicked({ id: item.id, label: item.label, over: value });
    if (item.id !== value) onChange(item.id);
  };
  /** @returns whether the field holds a choice, or nothing */
  const settle = (): boolean => {
    setQuiet(true);
    if (typed === null) return true;
    const meant = choiceMeant(onSearch ? items : choicesWith(items, typed), typed);
    if (meant) choose(meant.id);
    else if (typed.trim() === '' || typed.trim() === chosen) rest();
    else {
      setRefused(true);
      setAhead(isLoading);
    }
    return meant !== undefined || typed.trim() === '' || typed.trim() === chosen;
  };
  const settleAhead = useEffectEvent(() => {
    setAhead(false);
    if (settle()) onBlur?.();
  });
  const isDue = isAhead && !isLoading;
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the choice is told to the caller, as when the field is left
    if (isDue) settleAhead();
  }, [isDue]);
  return {
    typed,
    isRefused,
    isQuiet,
    held: current?.id ?? value,
    words: typed ?? chosen,
    choose,
    settle,
    type: (text: string) => {
      if (typed === null && text === chosen) return;
      setTyped(text);
      kept.keep(text.trim() === '' ? null : text);
      setPicked(null);
      setRefused(false);
      setAhead(false);
      setQuiet(false);
      onSearch?.(text);
      if (text !== '' || value === null || adds) return;
      setEmptied(value);
      onChange(null);
    },
    /** What stood there before anything was typed. */
    goBack: () => {
      setQuiet(true);
      if (emptied !== null && value === null) onChange(emptied);
      rest();
    },
    enter: () => setPicked(null),
    leave: () => {
      const isSettled = settle();
      setQuiet(false);
      if (isSettled) onBlur?.();
    },
  };
}
