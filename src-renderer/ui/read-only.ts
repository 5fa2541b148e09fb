import { createContext, use } from 'react';

/**
 * Whether what is below only shows what it holds. Fields keep the focus, so that their words can be read and copied;
 * buttons, lines of menus and drags are off unless they say that they only look (`looksOnly`), so that one that was
 * forgotten changes nothing.
 */
export const ReadOnlyContext = createContext(false);

/** The id of the words that say why; read out with each button that is off. */
export const ReadOnlyReasonContext = createContext<string | undefined>(undefined);

export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}

export interface MayLookOnly {
  /** What it does changes no record: it works where records stay as they are. */
  readonly looksOnly?: boolean | undefined;
}

interface Pressable extends MayLookOnly {
  readonly isDisabled?: boolean | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** Whether a button or line of a menu is off here, and which words say why. */
export function useOff({ isDisabled, looksOnly, ...words }: Pressable) {
  const isLocked = useReadOnly() && looksOnly !== true;
  const reason = use(ReadOnlyReasonContext);
  const describedBy = (isLocked && reason) || words['aria-describedby'];
  return {
    isDisabled: isLocked || isDisabled === true,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
}
