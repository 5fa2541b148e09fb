import { isTextField } from './text-fields';

/** How long after the last letter somebody may still think to be in the field, in ms. */
const thinks = 10_000;
/** A longer rest between two letters than this ends what was being typed, in ms. */
const rest = 1_000;

/** A press, as far as it matters here. */
interface Press {
  readonly isLetter: boolean;
  /** The text field it goes to; `null` elsewhere. */
  readonly field: Pick<Node, 'isConnected'> | null;
  /** In ms of any one clock. */
  readonly at: number;
}

/**
 * Tells letters that are meant for a field which went away under the hands, as when another window removed its record.
 * To hear them as keys of the page would make a meeting of an "n" in the middle of a word. The first letters after it are
 * such, until the hands rest; any other key, or the pointer, says that the field is known to be gone.
 */
export function createTypingWatch() {
  let typedIn: Press['field'] = null;
  let typedAt = 0;
  let isCutOff = false;
  return {
    /** Whether the press is a letter for a field that is gone. */
    isAstray({ isLetter, field, at }: Press): boolean {
      const since = at - typedAt;
      typedAt = at;
      if (!isLetter || field !== null) {
        typedIn = isLetter ? field : null;
        isCutOff = false;
        return false;
      }
      const isGone = typedIn !== null && !typedIn.isConnected;
      const isAstray = isGone && since < (isCutOff ? rest : thinks);
      isCutOff = isAstray;
      if (!isAstray) typedIn = null;
      return isAstray;
    },
    forget(): void {
      typedIn = null;
    },
  };
}

/** Lets no such letter reach the page. @returns what ends it */
export function holdAstrayLetters(): () => void {
  const watch = createTypingWatch();
  const hear = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, timeStamp } = event;
    // Keys that are held with others, like Shift, say nothing by themselves.
    if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key)) return;
    const isLetter = !ctrlKey && !metaKey && !altKey && ([...key].length === 1 || key === 'Backspace');
    const field = target instanceof Element && isTextField(target) ? target : null;
    if (!watch.isAstray({ isLetter, field, at: timeStamp })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const forget = () => watch.forget();
  addEventListener('keydown', hear, true);
  addEventListener('pointerdown', forget, true);
  return () => {
    removeEventListener('keydown', hear, true);
    removeEventListener('pointerdown', forget, true);
  };
}
