import { isOn } from './is-on';
import type { WordStyles } from './word-styles';

/** Whether words are printed: what their run says of itself, then its style, then the style of their paragraph. */
export class HiddenWords {
  /** Stretches of words that are not printed. */
  count = 0;
  readonly #styles: WordStyles;
  #isHidden: boolean | undefined;
  #wasHidden = false;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  beginRun(): void {
    this.#isHidden = undefined;
  }

  /** A property of a run. @param value of the property, where it has one */
  readProperty(name: string, value: () => string | undefined): void {
    if (name === 'vanish') this.#isHidden = isOn(value());
    else if (name === 'rStyle' && this.#isHidden === undefined) {
      const style = value();
      if (style !== undefined && this.#styles.isHidden(style)) this.#isHidden = true;
    }
  }

  /** @param styleId of their paragraph @returns whether the words are not printed */
  passWords(words: string, styleId: string | undefined): boolean {
    const isHidden = this.#isHidden ?? this.#styles.isHidden(styleId);
    if (words.trim() === '') return isHidden;
    if (isHidden && !this.#wasHidden) this.count += 1;
    this.#wasHidden = isHidden;
    return isHidden;
  }
}
