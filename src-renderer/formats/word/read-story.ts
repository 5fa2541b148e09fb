import { attributeOf, xmlTokens, type XmlToken } from '../xml/xml-tokens';
import { ContentControls } from './content-controls';
import { isOn } from './is-on';
import { OpenFields } from './open-fields';
import { HiddenWords } from './hidden-words';
import { readMark, readParagraphProperty, type ListContext } from './open-paragraph';
import { PageSections, type PageSection } from './page-sections';
import { isTakenAway, isVariant, PassedOver } from './passed-over';
import { StoryBlocks } from './story-blocks';
import { StoryParagraphs } from './story-paragraphs';
import { readCellProperty, readRowProperty } from './table-properties';
import { TrackedChanges } from './tracked-changes';
import type { NoteKey, WordStory, WordTally } from './word-blocks';
import { wordsOfElement } from './words-of-element';

type OpenToken = Extract<XmlToken, { kind: 'open' }>;

export interface StoryContext extends ListContext {
  readonly tally: WordTally;
}

/**
 * The stories of a part: the document's text, a head or foot of its pages, or each of its notes or comments. Every piece
 * of the part is looked at once and nothing is nested, however deep the file is.
 */
export function readStories(
  xml: string,
  context: StoryContext,
): { readonly stories: readonly WordStory[]; readonly sections: readonly PageSection[] } {
  const reader = new StoryReader(context);
  for (const token of xmlTokens(xml)) reader.take(token);
  return reader.finish();
}

class StoryReader {
  readonly #context: StoryContext;
  readonly #blocks = new StoryBlocks();
  readonly #sections = new PageSections();
  readonly #changes = new TrackedChanges();
  #fields = new OpenFields();
  readonly #paragraphs: StoryParagraphs;
  readonly #passedOver = new PassedOver();
  readonly #controls = new ContentControls();
  /** The properties that are open: of a paragraph, its mark or a run, a row, a cell, a section, a content control. */
  readonly #properties: string[] = [];
  #isText = false;
  #isCode = false;
  readonly #hidden: HiddenWords;
  #box: boolean | undefined;

  constructor(context: StoryContext) {
    this.#context = context;
    this.#hidden = new HiddenWords(context.styles);
    this.#paragraphs = new StoryParagraphs(context, this.#blocks);
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.#passedOver.isOpen) return;
      if (this.#isText) this.#write(token.text.replaceAll(/\s/gu, ' '));
      else if (this.#isCode) this.#fields.addCode(token.text);
      return;
    }
    if (this.#passedOver.isOpen) {
      this.#passedOver.take(token);
      return;
    }
    if (token.kind === 'close') this.#close(token.name);
    else if (this.#isUnread(token)) this.#passedOver.begin(token.name);
    else if (this.#properties.length > 0) this.#readProperty(token);
    else this.#open(token);
  }

  finish() {
    this.#endParagraph();
    this.#endStory();
    const { tally } = this.#context;
    tally.trackedChanges += this.#changes.count;
    return { stories: this.#blocks.stories, sections: this.#sections.sections };
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
        this.#paragraphs.begin();
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
        this.#sections.take(name, attributes);
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
        if (!isEmpty) this.#paragraphs.openBox();
        break;
      case 'sdt':
        if (!isEmpty) this.#controls.begin();
        break;
      case 'blip':
      case 'imagedata':
        this.#context.tally.pictures += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#mark(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes);
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#endStory();
        this.#blocks.begin(attributes);
        break;
      case 'fldSimple':
        if (!isEmpty && this.#fields.beginSimple(attributeOf(attributes, 'instr') ?? ''))
          this.#context.tally.outsideFields += 1;
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
        this.#write(wordsOfElement(name, attributes));
        this.#openTablePart(name, isEmpty);
    }
  }

  #openTablePart(name: string, isEmpty: boolean): void {
    if (isEmpty) return;
    const { tables } = this.#blocks;
    if (name === 'tbl') {
      this.#endParagraph();
      tables.openTable();
    } else if (name === 'tr') tables.openRow();
    else if (name === 'tc') tables.openCell();
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
        this.#paragraphs.closeBox();
        break;
      case 'sdt':
        this.#controls.end();
        break;
      case 'fldSimple':
        this.#endField();
        break;
      case 'checkBox':
        if (this.#box !== undefined) this.#paragraphs.current?.words.push(this.#box ? '☒' : '☐');
        this.#box = undefined;
        break;
      case 'tc':
        this.#endParagraph();
        this.#paragraphs.endCarried();
        break;
      case 'tr':
        this.#blocks.tables.closeRow();
        break;
      case 'tbl':
        this.#endParagraph();
        this.#paragraphs.endCarried();
        this.#blocks.closeTable();
        break;
    }
  }

  #readProperty(token: OpenToken): void {
    const { name, attributes, isEmpty } = token;
    const value = () => attributeOf(attributes, 'val');
    const place = this.#properties.at(-1);
    if (!isEmpty && (name === 'rPr' || name === 'sectPr')) {
      this.#properties.push(name);
      if (name === 'sectPr') this.#sections.take(name, attributes);
    } else if (place === 'sectPr') this.#sections.take(name, attributes);
    else if (place === 'pPr') readParagraphProperty(this.#paragraphs.current, name, value);
    else if (place === 'rPr' && this.#properties.at(-2) === 'pPr')
      readMark(token, this.#paragraphs.current, this.#changes);
    else if (place === 'rPr') this.#hidden.readProperty(name, value);
    else if (place === 'trPr') readRowProperty(token, this.#blocks.tables, this.#changes);
    else if (place === 'tcPr') readCellProperty(token, this.#blocks.tables, this.#changes);
    else if (place === 'sdtPr') this.#controls.take(name, value);
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'end') this.#endField();
    else if (type === 'separate' && this.#fields.separate()) this.#context.tally.outsideFields += 1;
  }

  /** The number of a page counts where no program has set it yet. */
  #endField(): void {
    const { current } = this.#paragraphs;
    if (this.#fields.isPageNumber && current) current.hasPageNumber = true;
    this.#fields.end();
  }

  #write(words: string): void {
    if (words === '' || this.#fields.isCode || this.#controls.isPrompt) return;
    const paragraph = this.#paragraphs.current ?? this.#paragraphs.begin();
    paragraph.words.push(words);
    if (!this.#fields.isPageNumber && paragraph.besideNumbers.length < 60) paragraph.besideNumbers += words;
    if (words.trim() === '') return;
    this.#changes.passWords();
    if (this.#hidden.passWords(paragraph.styleId)) this.#context.tally.hidden += 1;
  }

  /** The same note may be pointed to again. A mark of the author's own stands in the text already. */
  #mark(kind: 'footnote' | 'endnote', attributes: string): void {
    const { notes } = this.#context.tally;
    if (!notes || this.#fields.isCode) return;
    const key: NoteKey = `${kind} ${attributeOf(attributes, 'id') ?? ''}`;
    const number = notes.get(key) ?? notes.size + 1;
    notes.set(key, number);
    this.#write(`[${number}]`);
  }

  #endParagraph(): void {
    if (!this.#paragraphs.current) return;
    this.#fields.endParagraph();
    this.#paragraphs.end(this.#fields.isContents || this.#controls.isContents);
  }

  #endStory(): void {
    this.#endParagraph();
    this.#paragraphs.endCarried();
    this.#blocks.end();
    this.#fields = new OpenFields();
    this.#paragraphs.endBoxes();
  }
}
