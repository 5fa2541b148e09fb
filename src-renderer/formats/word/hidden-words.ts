import { isOn } from './is-on';
import type { WordStyles } from './word-styles';

/** Whether words are printed: what their run says of itself, then its style, then the style of their paragraph. */
export class HiddenWords {
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

  /** Words in a paragraph of this style. @returns whether a stretch that is not printed begins with them */
  passWords(styleId: string | undefined): boolean {
    const isHidden = this.#isHidden ?? this.#styles.isHidden(styleId);
    const begins = isHidden && !this.#wasHidden;
    this.#wasHidden = isHidden;
    return begins;
  }
}
