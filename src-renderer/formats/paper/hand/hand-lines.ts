import { ContentControls } from '../../word/content-controls';
import { isOn } from '../../word/is-on';
import { OpenFields } from '../../word/open-fields';
import { isTakenAway, isVariant, PassedOver } from '../../word/passed-over';
import { TrackedChanges } from '../../word/tracked-changes';
import { wordsOfElement } from '../../word/words-of-element';
import { attributeOf, xmlTokens, type XmlToken } from '../../xml/xml-tokens';
import { readMarkName, type ReadMark } from './paper-marks';

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

/** A paragraph of a Word file as it stands once all tracked changes are accepted. */
export interface HandLine {
  /** Breaks of the line are `\n`. */
  readonly words: string;
  /** Our bookmarks that begin in it, in their order, and before which letter of the words. */
  readonly marks: readonly (ReadMark & { readonly at: number })[];
  readonly style: string | null;
  /** Level of the list that the paragraph itself names; `null` where it names none. */
  readonly level: number | null;
  /** Of the innermost table that it stands in: rows are counted through the part, columns by cells; `null` outside of tables. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
}

interface OpenLine {
  words: string;
  marks: (ReadMark & { readonly at: number })[];
  style: string | null;
  level: number | null;
  isListed: boolean;
  cell: HandLine['cell'];
  comments: string[];
  /** Its end was taken away by a reviewer: the next one goes on in it. */
  isJoined: boolean;
}

/** The paragraphs of a part in their order, those in tables and boxes among them, and how many changes were tracked. */
export function readHandLines(xml: string): {
  readonly lines: readonly HandLine[];
  readonly trackedChanges: number;
} {
  const reader = new LineReader();
  for (const token of xmlTokens(xml)) reader.take(token);
  return reader.finish();
}

const propertiesOf = new Set(['pPr', 'rPr', 'sdtPr', 'trPr', 'tcPr', 'tblPr', 'sectPr']);

/** Each piece of the part is looked at once and nothing is nested, however deep the file is. */
class LineReader {
  readonly #lines: HandLine[] = [];
  readonly #passedOver = new PassedOver();
  readonly #changes = new TrackedChanges();
  readonly #fields = new OpenFields();
  readonly #controls = new ContentControls();
  readonly #properties: string[] = [];
  /** Paragraphs that open text boxes hang in. */
  readonly #hosts: (OpenLine | null)[] = [];
  /** The cells of the tables that are open, the innermost last. */
  readonly #cells: { readonly row: number; column: number }[] = [];
  #rows = 0;
  #line: OpenLine | null = null;
  #isText = false;
  #isCode = false;
  /** Bookmarks that began between two paragraphs: they are of the next. */
  #waiting: ReadMark[] = [];

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.#passedOver.isOpen) return;
      if (this.#isText) this.#write(token.text.replaceAll(/[\t\r\n]/gu, ' '));
      else if (this.#isCode) this.#fields.addCode(token.text);
    } else if (this.#passedOver.isOpen) this.#passedOver.take(token);
    else if (token.kind === 'close') this.#close(token.name);
    else if (!this.#passOver(token)) this.#open(token);
  }

  finish() {
    this.#end();
    if (this.#line) this.#push(this.#line);
    return { lines: this.#lines, trackedChanges: this.#changes.count };
  }

  #passOver(token: OpenToken): boolean {
    const { name, attributes } = token;
    if (isVariant(token)) {
      if (!this.#passedOver.isOtherVariant(token)) return false;
    } else if (isTakenAway(token)) {
      if (name === 'del' || name === 'moveFrom') this.#changes.open(name, attributes, false);
    } else return false;
    this.#passedOver.begin(name);
    return true;
  }

  #open({ name, attributes, isEmpty }: OpenToken): void {
    if (propertiesOf.has(name)) {
      if (!isEmpty) this.#properties.push(name);
      return;
    }
    if (this.#properties.length > 0) {
      this.#readProperty(name, attributes);
      return;
    }
    switch (name) {
      case 'p':
        this.#end();
        this.#begin();
        if (isEmpty) this.#end();
        break;
      case 't':
        this.#isText = !isEmpty;
        break;
      case 'instrText':
        this.#isCode = !isEmpty;
        break;
      case 'ins':
      case 'moveTo':
        this.#changes.open(name, attributes, isEmpty);
        break;
      case 'bookmarkStart':
        this.#mark(attributeOf(attributes, 'name') ?? '');
        break;
      case 'commentReference':
        this.#line?.comments.push(attributeOf(attributes, 'id') ?? '');
        break;
      case 'AlternateContent':
        if (!isEmpty) this.#passedOver.beginVariants();
        break;
      case 'txbxContent':
        if (isEmpty) break;
        this.#hosts.push(this.#line);
        this.#line = null;
        break;
      case 'tr':
        if (!isEmpty) this.#cells.push({ row: this.#rows++, column: -1 });
        break;
      case 'tc': {
        const cell = this.#cells.at(-1);
        if (cell) cell.column += 1;
        break;
      }
      case 'sdt':
        if (!isEmpty) this.#controls.begin();
        break;
      case 'fldSimple':
        if (!isEmpty) this.#fields.beginSimple(attributeOf(attributes, 'instr') ?? '');
        break;
      case 'fldChar':
        this.#turnField(attributeOf(attributes, 'fldCharType'));
        break;
      case 'br':
        // A page or a column begins: no line of the text does.
        if ((attributeOf(attributes, 'type') ?? 'textWrapping') === 'textWrapping') this.#write('\n');
        break;
      default:
        this.#write(wordsOfElement(name, attributes));
    }
  }

  #close(name: string): void {
    if (name === this.#properties.at(-1)) {
      this.#properties.pop();
      return;
    }
    // Properties that never end end with what they are of.
    if (name === 'p' || name === 'r' || name === 'tc' || name === 'tr') this.#properties.length = 0;
    switch (name) {
      case 't':
        this.#isText = false;
        break;
      case 'instrText':
        this.#isCode = false;
        break;
      case 'p':
        this.#end();
        break;
      case 'ins':
      case 'moveTo':
        this.#changes.close(name);
        break;
      case 'AlternateContent':
        this.#passedOver.endVariants();
        break;
      case 'txbxContent':
        this.#end();
        this.#line = this.#hosts.pop() ?? null;
        break;
      case 'sdt':
        this.#controls.end();
        break;
      case 'fldSimple':
        this.#fields.end();
        break;
      case 'tc':
        // No paragraph goes on in another cell.
        if (this.#line) this.#push(this.#line);
        this.#line = null;
        break;
      case 'tr':
        this.#cells.pop();
        break;
    }
  }

  #readProperty(name: string, attributes: string): void {
    const value = () => attributeOf(attributes, 'val');
    const place = this.#properties.at(-1);
    const line = this.#line;
    if (place === 'sdtPr') this.#controls.take(name, value);
    else if (place === 'pPr' && line) {
      if (name === 'pStyle') line.style = value() ?? null;
      else if (name === 'numId') line.isListed = value() !== '0';
      else if (name === 'ilvl') line.level = Number(value() ?? 0);
    } else if (place === 'rPr' && this.#properties.at(-2) === 'pPr') {
      if (name === 'ins' || name === 'del') this.#changes.open(name, attributes, true);
      const isHidden = name === 'specVanish' && isOn(value());
      if ((name === 'del' || name === 'moveFrom' || isHidden) && line) line.isJoined = true;
    }
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'end') this.#fields.end();
    else if (type === 'separate') this.#fields.separate();
  }

  #mark(name: string): void {
    const mark = readMarkName(name);
    if (!mark) return;
    if (this.#line) this.#line.marks.push({ ...mark, at: this.#line.words.length });
    else this.#waiting.push(mark);
  }

  #write(words: string): void {
    if (words === '' || this.#fields.isCode || this.#controls.isPrompt) return;
    // Counted by whichever program opens the file: nobody wrote it.
    if (this.#fields.isPageNumber) return;
    (this.#line ?? this.#begin()).words += words;
    if (words.trim() !== '') this.#changes.passWords();
  }

  #begin(): OpenLine {
    const waiting = this.#waiting;
    this.#waiting = [];
    const line = this.#line ?? {
      words: '',
      marks: [],
      style: null,
      level: null,
      isListed: false,
      cell: this.#cell(),
      comments: [],
      isJoined: false,
    };
    line.marks.push(...waiting.map((mark) => ({ ...mark, at: line.words.length })));
    line.isJoined = false;
    this.#line = line;
    return line;
  }

  #cell(): HandLine['cell'] {
    const cell = this.#cells.at(-1);
    return cell ? { row: cell.row, column: Math.max(0, cell.column) } : null;
  }

  #end(): void {
    const line = this.#line;
    if (!line || line.isJoined) return;
    this.#line = null;
    this.#fields.endParagraph();
    this.#push(line);
  }

  #push({ words, marks, style, level, isListed, cell, comments }: OpenLine): void {
    this.#lines.push({ words, marks, style, level: isListed ? (level ?? 0) : null, cell, comments });
  }
}
