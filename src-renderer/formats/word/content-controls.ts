import { isOn } from './is-on';

/** The content controls that are open at a place of the text, one within another. */
export class ContentControls {
  readonly #open: { isPrompt: boolean; isContents: boolean }[] = [];
  #prompts = 0;
  #contents = 0;

  begin(): void {
    this.#open.push({ isPrompt: false, isContents: false });
  }

  end(): void {
    const control = this.#open.pop();
    if (control?.isPrompt) this.#prompts -= 1;
    if (control?.isContents) this.#contents -= 1;
  }

  /** Takes an element of the properties of the innermost. */
  take(name: string, value: () => string | undefined): void {
    const control = this.#open.at(-1);
    if (!control) return;
    if (name === 'showingPlcHdr' && !control.isPrompt && isOn(value())) {
      control.isPrompt = true;
      this.#prompts += 1;
    }
    if (name === 'docPartGallery' && !control.isContents && value() === 'Table of Contents') {
      control.isContents = true;
      this.#contents += 1;
    }
  }

  /** What stands there asks for words and is none of the text. */
  get isPrompt(): boolean {
    return this.#prompts > 0;
  }

  get isContents(): boolean {
    return this.#contents > 0;
  }
}
