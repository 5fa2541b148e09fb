import type { DocumentParts } from '../prior-records/document-parts';
import { isUnread, paragraphEnds, printed, printedSymbols } from './rtf-destinations';
import { RtfDecoder } from './rtf-decoder';
import { TextFlow } from '../prior-records/text-flow';
import { rtfTokens, type RtfToken } from './rtf-tokens';

/** What holds within a group and ends with it. */
interface Group {
  readonly flow: TextFlow;
  readonly mode: 'text' | 'unread' | 'fonts' | 'modified' | 'number';
  /** How many pieces stand behind a Unicode character for readers that do not know it. */
  readonly unicodeSkip: number;
  readonly font: number;
  readonly isHidden: boolean;
  readonly change: 'added' | 'deleted' | null;
  readonly isInTable: boolean;
  /** The mode outside of a pair of which the second half alone is read. */
  readonly outside?: Group['mode'];
}

/** Groups deeper than in any document: what is further in shares the state of the last. */
const depthLimit = 2000;

const heads = new Set(['header', 'headerl', 'headerr', 'headerf']);
const feet = new Set(['footer', 'footerl', 'footerr', 'footerf']);

/** Reads the pieces of an RTF file into its parts; one file a machine. */
export class RtfMachine {
  #decoder = new RtfDecoder();
  #body = new TextFlow();
  #heads: TextFlow[] = [];
  #feet: TextFlow[] = [];
  #footnotes: TextFlow[] = [];
  #comments: { author: string; flow: TextFlow }[] = [];
  /** Boxes of text; where they stand they are read. */
  #boxes = new Set<TextFlow>();
  #title = new TextFlow();
  #author = new TextFlow();
  /** What the last field is told to show. */
  #instruction = new TextFlow();
  /** By the control words of a date: yr, mo, dy. */
  #modified: Record<string, number> = {};
  #changes = 0;
  #hidden = 0;

  #group: Group = {
    flow: this.#body,
    mode: 'text',
    unicodeSkip: 1,
    font: 0,
    isHidden: false,
    change: null,
    isInTable: false,
  };
  #groups: Group[] = [];
  /** Groups beyond the limit of depth that are open. */
  #deeper = 0;
  #defaultFont = 0;
  /** The font that a line of the table of fonts is about. */
  #tableFont = 0;
  /** Pieces still to be skipped after a Unicode character. */
  #skip = 0;
  #isOptional = false;
  /** Whether the last words were changed, or hidden, so that a run is counted once. */
  #lastChange: Group['change'] = null;
  #wasHidden = false;

  read(bytes: Uint8Array): DocumentParts {
    for (const token of rtfTokens(bytes)) this.#take(token, bytes);
    this.#flush();
    for (let depth = this.#groups.length; depth > 0; depth -= 1) this.#close();
    this.#body.finish();
    return {
      body: this.#body,
      heads: this.#heads,
      feet: this.#feet,
      footnotes: this.#footnotes,
      comments: this.#comments,
      title: this.#title.line(),
      modified: this.#lastChanged(),
      changes: this.#changes,
      hidden: this.#hidden,
    };
  }

  #lastChanged(): string {
    const { yr = 0, mo = 0, dy = 0 } = this.#modified;
    return [String(yr).padStart(4, '0'), String(mo).padStart(2, '0'), String(dy).padStart(2, '0')].join('-');
  }

  #take(token: RtfToken, bytes: Uint8Array): void {
    switch (token.kind) {
      case 'open':
        this.#flush();
        this.#open();
        return;
      case 'close':
        this.#flush();
        this.#close();
        return;
      case 'text':
        this.#text(bytes, token.start, token.end);
        return;
      case 'byte':
        if (this.#skip > 0) this.#skip -= 1;
        else if (this.#group.mode !== 'unread') this.#decoder.push(token.value);
        return;
      case 'symbol':
        this.#symbol(token.char);
        return;
      case 'word':
        // Of the pieces that stand for a Unicode character a word is one.
        if (this.#skip > 0 && token.name !== 'u') this.#skip -= 1;
        else this.#word(token.name, token.value);
    }
  }

  #open(): void {
    this.#skip = 0;
    this.#isOptional = false;
    if (this.#groups.length >= depthLimit) this.#deeper += 1;
    else this.#groups.push(this.#group);
  }

  #close(): void {
    this.#skip = 0;
    this.#isOptional = false;
    if (this.#deeper > 0) {
      this.#deeper -= 1;
      return;
    }
    const outer = this.#groups.pop();
    if (!outer) return;
    const { flow } = this.#group;
    this.#group = outer;
    if (flow === outer.flow) return;
    flow.finish();
    if (this.#boxes.has(flow)) outer.flow.addFlow(flow);
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    if (this.#group.mode === 'unread') return;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      // Line ends only lay the file out.
      if (byte === 0x0a || byte === 0x0d || byte === 0) continue;
      if (this.#skip > 0) this.#skip -= 1;
      else this.#decoder.push(byte);
    }
  }

  #symbol(char: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    if (char === '*') {
      this.#isOptional = true;
      return;
    }
    this.#flush();
    if (char === '\n' || char === '\r') this.#endParagraph();
    else this.#add(printedSymbols[char] ?? '');
  }

  #word(name: string, value: number | undefined): void {
    this.#flush();
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (name === 'u') {
      this.#unicode(value ?? 0);
      return;
    }
    if (name === 'ud') {
      this.#set({ mode: this.#group.outside ?? this.#group.mode });
      return;
    }
    if (this.#group.mode === 'unread') return;
    if (isUnread(name, isOptional)) this.#set({ mode: 'unread' });
    else if (this.#group.mode === 'fonts') this.#font(name, value);
    else if (this.#group.mode === 'modified') this.#modified[name] = value ?? 0;
    else if (!this.#destination(name)) this.#format(name, value);
  }

  /** @returns whether the word opens a run of its own */
  #destination(name: string): boolean {
    if (heads.has(name)) this.#enter(this.#heads);
    else if (feet.has(name)) this.#enter(this.#feet);
    else if (name === 'footnote') this.#enter(this.#footnotes);
    else if (name === 'annotation') {
      const flow = new TextFlow();
      this.#comments.push({ author: this.#author.line(), flow });
      this.#author = new TextFlow();
      this.#enterFlow(flow);
    } else if (name === 'shptxt') {
      const box = new TextFlow();
      this.#boxes.add(box);
      this.#enterFlow(box);
    } else if (name === 'atnauthor') this.#enterFlow(this.#author);
    else if (name === 'fldinst') {
      this.#instruction = new TextFlow();
      this.#enterFlow(this.#instruction);
    } else if (name === 'fldrslt' && this.#instruction.line().startsWith('TOC'))
      // A table of contents says again what its headings say.
      this.#set({ mode: 'unread' });
    else if (name === 'title') this.#enterFlow(this.#title);
    else if (name === 'fonttbl') this.#set({ mode: 'fonts' });
    else if (name === 'creatim') this.#set({ mode: 'unread' });
    else if (name === 'revtim') this.#set({ mode: 'modified' });
    else if (name === 'listtext' || name === 'pntext') this.#set({ mode: 'number' });
    else if (name === 'upr') this.#set({ mode: 'unread', outside: this.#group.mode });
    else return false;
    return true;
  }

  #enter(list: TextFlow[]): void {
    const flow = new TextFlow();
    list.push(flow);
    this.#enterFlow(flow);
  }

  #enterFlow(flow: TextFlow): void {
    this.#set({ flow, isInTable: false, mode: 'text' });
  }

  #format(name: string, value: number | undefined): void {
    const char = printed[name];
    const isOn = value !== 0;
    if (char !== undefined) this.#add(char);
    else if (paragraphEnds.has(name)) this.#endParagraph();
    else if (name === 'cell') this.#group.flow.endCell();
    else if (name === 'row') this.#group.flow.endRow();
    else if (name === 'intbl') this.#set({ isInTable: isOn });
    else if (name === 'pard') this.#set({ isInTable: false });
    else if (name === 'plain') this.#set({ isHidden: false, change: null, font: this.#defaultFont });
    else if (name === 'f') this.#set({ font: value ?? 0 });
    else if (name === 'v') this.#set({ isHidden: isOn });
    else if (name === 'deleted') this.#set({ change: isOn ? 'deleted' : null });
    else if (name === 'revised') this.#set({ change: isOn ? 'added' : null });
    else if (name === 'uc') this.#set({ unicodeSkip: Math.max(0, value ?? 1) });
    else if (name === 'ansicpg') this.#decoder.setPage(value ?? 0);
    else if (name === 'mac') this.#decoder.setPage(10000);
    else if (name === 'deflang') this.#decoder.setLanguage(value ?? 0);
    else if (name === 'deff') {
      this.#defaultFont = value ?? 0;
      this.#set({ font: this.#defaultFont });
    }
  }

  #font(name: string, value = 0): void {
    if (name === 'f') this.#tableFont = value;
    else if (name === 'fcharset') this.#decoder.setFontCharset(this.#tableFont, value);
    else if (name === 'cpg') this.#decoder.setFontPage(this.#tableFont, value);
  }

  #unicode(value: number): void {
    // What a symbol font has is kept where no character is: marks of lists.
    const code = value < 0 ? value + 0x10000 : value;
    this.#skip = this.#group.unicodeSkip;
    if (code > 0xffff || code === 0) return;
    this.#add(code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCharCode(code));
  }

  #flush(): void {
    const text = this.#decoder.take(this.#group.font);
    if (text === '') return;
    if (this.#group.mode === 'fonts') this.#decoder.setFontName(this.#tableFont, text);
    else this.#add(text);
  }

  #add(text: string): void {
    const { mode, flow, change, isHidden } = this.#group;
    if (text === '' || (mode !== 'text' && mode !== 'number')) return;
    if (mode === 'number') {
      if (change !== 'deleted') flow.addNumber(text);
      return;
    }
    if (change !== null && change !== this.#lastChange) this.#changes += 1;
    if (isHidden && !this.#wasHidden) this.#hidden += 1;
    this.#lastChange = change;
    this.#wasHidden = isHidden;
    if (change !== 'deleted') flow.add(text);
  }

  #endParagraph(): void {
    if (this.#group.mode !== 'text') return;
    // The end of a paragraph that was struck out joins it to the next.
    if (this.#group.change !== 'deleted') this.#group.flow.endParagraph(this.#group.isInTable);
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }
}
