import { attributeOf, xmlTokens, type XmlToken } from '../xml/xml-tokens';
import { ContentControls } from './content-controls';
import { HiddenWords } from './hidden-words';
import { isOn } from './is-on';
import { OpenFields } from './open-fields';
import { isTakenAway, isVariant, PassedOver } from './passed-over';
import { TrackedChanges } from './tracked-changes';
import type { WordStyles } from './word-styles';

export type OpenToken = Extract<XmlToken, { kind: 'open' }>;

/** Whose properties are read: of a paragraph, a section, a row or a cell. Those of runs and controls the walk reads itself. */
export type PropertyOf = 'pPr' | 'sectPr' | 'trPr' | 'tcPr';

export interface PassedWords {
  /** The number of a page, as the program that saved the file counted it. */
  readonly isPageNumber: boolean;
  /** Not printed. */
  readonly isHidden: boolean;
}

/** What a walk through a part tells of, in the order of the part, as it stands once all changes are accepted. */
export interface StoryListener {
  readonly isInParagraph: boolean;
  /** Style of the open paragraph, or of the one that the next words begin. */
  readonly styleId: string | undefined;
  readonly beginParagraph: () => void;
  /** @param isContents it stands in a table of contents */
  readonly endParagraph: (isContents: boolean) => void;
  /** The end of the open paragraph was taken away by a reviewer, or is not printed: the next one goes on in its line. */
  readonly joinNext: () => void;
  /** Words of the text, of a field's result or of an element; outside of paragraphs they begin one. */
  readonly write: (words: string, passed: PassedWords) => void;
  /** The words of a text as they are written. */
  readonly wordsOfText: (text: string) => string;
  /** Any other element. @param isCode within the code of a field, which is not printed @returns what it prints by itself */
  readonly element: (token: OpenToken, isCode: boolean) => string;
  readonly property: (of: PropertyOf, token: OpenToken) => void;
  readonly openBox: () => void;
  readonly closeBox: () => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** A note or a comment begins. @param attributes of its element */
  readonly beginStory: (attributes: string) => void;
  /** The story ends, whatever of it is still open. */
  readonly endStory: () => void;
  /** The number of a page ends here, whether or not a program has set it yet. */
  readonly pageNumber: () => void;
}

export interface StoryCounts {
  /** Changes that wait for acceptance: they are read as accepted. */
  readonly trackedChanges: number;
  /** Stretches of words that are not printed. */
  readonly hidden: number;
  /** Fields that fetch their words from another file: nobody fetches them here. */
  readonly outsideFields: number;
}

/**
 * Walks through a part of a Word file: the document's text, a head or foot of its pages, its notes or comments. Every piece
 * of the part is looked at once and nothing is nested, however deep the file is.
 */
export function walkStory(xml: string, styles: WordStyles, listener: StoryListener): StoryCounts {
  const walk = new StoryWalk(styles, listener);
  for (const token of xmlTokens(xml)) walk.take(token);
  return walk.finish();
}

class StoryWalk {
  readonly #listener: StoryListener;
  readonly #changes = new TrackedChanges();
  readonly #passedOver = new PassedOver();
  readonly #controls = new ContentControls();
  readonly #hidden: HiddenWords;
  /** The properties that are open: of a paragraph, its mark or a run, a row, a cell, a section, a content control. */
  readonly #properties: string[] = [];
  #fields = new OpenFields();
  #outsideFields = 0;
  #isText = false;
  #isCode = false;
  /** Of a box to be ticked that is open, whether it is. */
  #box: boolean | undefined;

  constructor(styles: WordStyles, listener: StoryListener) {
    this.#listener = listener;
    this.#hidden = new HiddenWords(styles);
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.#passedOver.isOpen) return;
      if (this.#isText) this.#write(this.#listener.wordsOfText(token.text));
      else if (this.#isCode) this.#fields.addCode(token.text);
    } else if (this.#passedOver.isOpen) this.#passedOver.take(token);
    else if (token.kind === 'close') this.#close(token.name);
    else if (this.#isUnread(token)) this.#passedOver.begin(token.name);
    else if (this.#properties.length > 0) this.#readProperty(token);
    else this.#open(token);
  }

  finish(): StoryCounts {
    this.#endStory();
    return {
      trackedChanges: this.#changes.count,
      hidden: this.#hidden.count,
      outsideFields: this.#outsideFields,
    };
  }

  #isUnread(token: OpenToken): boolean {
    if (isVariant(token)) return this.#passedOver.isOtherVariant(token);
    if (!isTakenAway(token)) return false;
    const { name, attributes } = token;
    if (this.#properties.length > 0) this.#readProperty({ kind: 'open', name, attributes, isEmpty: true });
    else if (name === 'del') this.#changes.open(name, attributes, false);
    return true;
  }

  #open(token: OpenToken): void {
    const { name, attributes, isEmpty } = token;
    switch (name) {
      case 't':
        this.#isText = !isEmpty;
        break;
      case 'instrText':
        this.#isCode = !isEmpty;
        break;
      case 'p':
        this.#endParagraph();
        this.#listener.beginParagraph();
        if (isEmpty) this.#endParagraph();
        break;
      case 'pPr':
      case 'rPr':
      case 'trPr':
      case 'tcPr':
      case 'sdtPr':
        if (!isEmpty) this.#properties.push(name);
        break;
      case 'sectPr':
        this.#listener.property('sectPr', token);
        if (!isEmpty) this.#properties.push(name);
        break;
      case 'r':
        this.#hidden.beginRun();
        break;
      case 'ins':
      case 'moveTo':
        this.#changes.open(name, attributes, isEmpty);
        break;
      case 'AlternateContent':
        if (!isEmpty) this.#passedOver.beginVariants();
        break;
      case 'txbxContent':
      case 'txBody':
        if (!isEmpty) this.#listener.openBox();
        break;
      case 'sdt':
        if (!isEmpty) this.#controls.begin();
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#endStory();
        this.#listener.beginStory(attributes);
        break;
      case 'fldSimple':
        if (!isEmpty) this.#show(this.#fields.beginSimple(attributeOf(attributes, 'instr') ?? ''));
        break;
      case 'fldChar':
        this.#turnField(attributeOf(attributes, 'fldCharType'));
        break;
      case 'checkBox':
        if (!isEmpty) this.#box = false;
        break;
      case 'checked':
      case 'default':
        if (this.#box !== undefined) this.#box = isOn(attributeOf(attributes, 'val'));
        break;
      default:
        this.#write(this.#listener.element(token, this.#fields.isCode));
        if (!isEmpty) this.#openTablePart(name);
    }
  }

  #openTablePart(name: string): void {
    if (name === 'tbl') {
      this.#endParagraph();
      this.#listener.openTable();
    } else if (name === 'tr') this.#listener.openRow();
    else if (name === 'tc') this.#listener.openCell();
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
        this.#endParagraph();
        break;
      case 'ins':
      case 'moveTo':
        this.#changes.close(name);
        break;
      case 'AlternateContent':
        this.#passedOver.endVariants();
        break;
      case 'txbxContent':
      case 'txBody':
        this.#endParagraph();
        this.#listener.closeBox();
        break;
      case 'sdt':
        this.#controls.end();
        break;
      case 'fldSimple':
        this.#endField();
        break;
      case 'checkBox':
        this.#tickBox();
        break;
      case 'tc':
        this.#endParagraph();
        this.#listener.closeCell();
        break;
      case 'tr':
        this.#listener.closeRow();
        break;
      case 'tbl':
        this.#endParagraph();
        this.#listener.closeTable();
        break;
    }
  }

  #readProperty(token: OpenToken): void {
    const { name, attributes, isEmpty } = token;
    const value = () => attributeOf(attributes, 'val');
    const place = this.#properties.at(-1);
    if (!isEmpty && (name === 'rPr' || name === 'sectPr')) {
      this.#properties.push(name);
      if (name === 'sectPr') this.#listener.property('sectPr', token);
    } else if (place === 'sdtPr') this.#controls.take(name, value);
    else if (place === 'rPr' && this.#properties.at(-2) === 'pPr') this.#readMark(token);
    else if (place === 'rPr') this.#hidden.readProperty(name, value);
    else if (place === 'pPr' || place === 'sectPr' || place === 'trPr' || place === 'tcPr') {
      if (isTracked(place, name)) this.#changes.open(name, attributes, true);
      this.#listener.property(place, token);
    }
  }

  /** A property of a paragraph's mark: what a reviewer did with its end, and whether that is printed. */
  #readMark({ name, attributes }: OpenToken): void {
    if (name === 'ins' || name === 'del') this.#changes.open(name, attributes, true);
    // Of a style separator: a heading that the text goes on after in the same line.
    const isHiddenMark = name === 'specVanish' && isOn(attributeOf(attributes, 'val'));
    if (name === 'del' || name === 'moveFrom' || isHiddenMark) this.#listener.joinNext();
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'end') this.#endField();
    else if (type === 'separate') this.#show(this.#fields.separate());
  }

  #show(isFetching: boolean): void {
    if (isFetching) this.#outsideFields += 1;
  }

  /** The number of a page counts where no program has set it yet. */
  #endField(): void {
    if (this.#fields.isPageNumber) this.#listener.pageNumber();
    this.#fields.end();
  }

  #write(words: string): void {
    if (words === '' || this.#fields.isCode || this.#controls.isPrompt) return;
    if (!this.#listener.isInParagraph) this.#listener.beginParagraph();
    const isHidden = this.#hidden.passWords(words, this.#listener.styleId);
    this.#listener.write(words, { isPageNumber: this.#fields.isPageNumber, isHidden });
    if (words.trim() !== '') this.#changes.passWords();
  }

  /** It stands in what describes a field, of which no words are printed. */
  #tickBox(): void {
    if (this.#box !== undefined && this.#listener.isInParagraph)
      this.#listener.write(this.#box ? '☒' : '☐', { isPageNumber: false, isHidden: false });
    this.#box = undefined;
  }

  #endParagraph(): void {
    if (!this.#listener.isInParagraph) return;
    this.#fields.endParagraph();
    this.#listener.endParagraph(this.#fields.isContents || this.#controls.isContents);
  }

  #endStory(): void {
    this.#endParagraph();
    this.#listener.endStory();
    this.#fields = new OpenFields();
  }
}

/** Whether a property says what a reviewer did with a row or a cell. */
function isTracked(place: PropertyOf, name: string): boolean {
  return place === 'trPr' ? name === 'del' || name === 'ins' : name === 'cellDel' || name === 'cellIns';
}
