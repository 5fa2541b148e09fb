/** Builds plain text from a page's pieces: white space collapses as a browser collapses it, blocks stand on lines. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  #pendingSpace = false;
  #lineEmpty = true;
  #breaks = 0;
  #preformatted = 0;

  /** Length of what is written; the next words begin here or after the breaks that are due. */
  get length(): number {
    return this.#length;
  }

  write(raw: string): void {
    if (this.#preformatted > 0) {
      raw.split('\n').forEach((line, at) => {
        if (at > 0) this.breakLine();
        this.#words(line);
      });
      return;
    }
    this.#words(raw);
  }

  breakLine(): void {
    this.breakBlock(false);
  }

  /** Ends the line; `blank` leaves an empty line before what comes next. */
  breakBlock(blank: boolean): void {
    this.#pendingSpace = false;
    if (this.#length === 0) return;
    this.#breaks = Math.max(this.#breaks, blank ? 2 : 1);
    this.#lineEmpty = true;
  }

  /** Table cells stand on one line, parted by a tab. */
  cell(): void {
    if (!this.#lineEmpty) this.#push('\t');
    this.#pendingSpace = false;
  }

  keepLines(keep: boolean): void {
    this.#preformatted = Math.max(0, this.#preformatted + (keep ? 1 : -1));
  }

  finish(): string {
    return this.#parts.join('');
  }

  #words(raw: string): void {
    // A no-break space prints as a space; it is not collapsed, but text read from a page treats it as one.
    const text = raw.replace(/[\s\u00a0]+/gu, ' ').replace(/[\u200b\u00ad\ufeff]/gu, '');
    if (text === '') return;
    if (text === ' ') {
      this.#pendingSpace = !this.#lineEmpty;
      return;
    }
    const leads = text.startsWith(' ');
    if (this.#breaks > 0) {
      this.#push('\n'.repeat(this.#breaks));
      this.#breaks = 0;
      this.#pendingSpace = false;
    }
    if ((this.#pendingSpace || leads) && !this.#lineEmpty) this.#push(' ');
    this.#push(text.trim());
    this.#lineEmpty = false;
    this.#pendingSpace = text.endsWith(' ');
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
