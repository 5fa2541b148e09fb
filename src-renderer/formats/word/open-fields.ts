/** A field whose end has not come yet. */
interface OpenField {
  code: string;
  /** Its result has begun, which is what is printed. */
  isShown: boolean;
}

/** Words that a field fetches from another file; nobody fetches them here. */
const fetching = /^\s*(?:includetext|includepicture|link|dde|ddeauto|rd|database|import|include)\b/iu;
const contents = /^\s*(?:toc|index|toa)\b/iu;
const pageNumber = /^\s*(?:page|numpages|sectionpages|section)\b/iu;

/** The fields that are open at a place of the text, one within another. */
export class OpenFields {
  readonly #open: OpenField[] = [];
  #contents = 0;
  #codes = 0;

  begin(): void {
    this.#open.push({ code: '', isShown: false });
    this.#codes += 1;
  }

  addCode(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isShown && field.code.length < 200) field.code += words;
  }

  /** @returns whether it fetches its words from elsewhere */
  separate(): boolean {
    const field = this.#open.at(-1);
    if (!field || field.isShown) return false;
    this.#show(field);
    return fetching.test(field.code);
  }

  end(): void {
    const field = this.#open.pop();
    if (!field) return;
    if (!field.isShown) this.#codes -= 1;
    else if (contents.test(field.code)) this.#contents -= 1;
  }

  /** A field in one piece, whose code comes with it. @returns whether it fetches its words from elsewhere */
  beginSimple(code: string): boolean {
    this.begin();
    this.addCode(code);
    return this.separate();
  }

  /** No code goes on over the end of a paragraph; where one seems to, its end was lost and no words may be lost with it. */
  endParagraph(): void {
    for (let at = this.#open.length - 1; at >= 0 && this.#codes > 0; at -= 1) {
      const field = this.#open[at];
      if (field && !field.isShown) this.#show(field);
    }
  }

  #show(field: OpenField): void {
    field.isShown = true;
    this.#codes -= 1;
    if (contents.test(field.code)) this.#contents += 1;
  }

  get isCode(): boolean {
    return this.#codes > 0;
  }

  get isContents(): boolean {
    return this.#contents > 0;
  }

  get isPageNumber(): boolean {
    return pageNumber.test(this.#open.at(-1)?.code ?? '');
  }
}
