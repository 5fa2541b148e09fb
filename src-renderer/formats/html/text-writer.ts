/** Builds plain text from a page's pieces: white space collapses as a browser collapses it, blocks stand on lines. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  #pendingSpace = false;
  #lineEmpty = true;
  #breaks = 0;
  #preformatted = 0;
  #inCell = 0;
  #cells = 0;
  #tabs = 0;

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

  /** A second break without words between them leaves an empty line, as paragraphs are parted on many pages. */
  breakLine(): void {
    this.breakBlock(this.#lineEmpty && this.#breaks > 0);
  }

  /** Ends the line; `blank` leaves an empty line before what comes next. */
  breakBlock(blank: boolean): void {
    if (this.#inCell > 0) {
      this.#pendingSpace = !this.#lineEmpty && this.#tabs === 0;
      return;
    }
    this.#pendingSpace = false;
    this.#tabs = 0;
    if (this.#length === 0) return;
    this.#breaks = Math.max(this.#breaks, blank ? 2 : 1);
    this.#lineEmpty = true;
  }

  /** Table cells stand on one line, parted by tabs; empty ones behind the last count for nothing. */
  cell(isData: boolean): void {
    this.#pendingSpace = false;
    if (this.#cells > 0 && (isData || !this.#lineEmpty)) this.#tabs += 1;
    this.#cells += 1;
  }

  row(): void {
    this.#cells = 0;
    this.#tabs = 0;
  }

  /** Within a cell of a table of data blocks are parted by spaces. */
  keepInCell(keep: boolean): void {
    this.#inCell = Math.max(0, this.#inCell + (keep ? 1 : -1));
  }

  keepLines(keep: boolean): void {
    this.#preformatted = Math.max(0, this.#preformatted + (keep ? 1 : -1));
  }

  finish(): string {
    return this.#parts.join('');
  }

  #words(raw: string): void {
    // A no-break space prints as a space; it is not collapsed, but text read from a page treats it as one.
    const text = withoutEntities(raw)
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/[\u200b\u00ad\ufeff]/gu, '');
    if (text === '') return;
    if (text === ' ') {
      this.#pendingSpace = !this.#lineEmpty && this.#tabs === 0;
      return;
    }
    const leads = text.startsWith(' ');
    if (this.#breaks > 0) {
      this.#push('\n'.repeat(this.#breaks));
      this.#breaks = 0;
      this.#pendingSpace = false;
    }
    if (this.#tabs > 0) this.#push('\t'.repeat(this.#tabs));
    else if ((this.#pendingSpace || leads) && !this.#lineEmpty) this.#push(' ');
    this.#tabs = 0;
    this.#push(text.trim());
    this.#lineEmpty = false;
    this.#pendingSpace = text.endsWith(' ');
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** What stands for a character in a page's source, and was escaped once more on its way into the page. */
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  quot: '"',
  amp: '&',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
};

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{2,6}|[a-z]{3,6});/gu, (whole, name: string) => {
    const code = name.startsWith('#') ? Number(name.slice(1)) : 0;
    if (code >= 32 && code < 0xd800) return String.fromCodePoint(code);
    return entities[name] ?? whole;
  });
}
