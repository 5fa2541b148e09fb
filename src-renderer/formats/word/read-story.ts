import { attributeOf } from '../xml/xml-tokens';
import { readParagraphProperty, type ListContext } from './open-paragraph';
import { PageSections, type PageSection } from './page-sections';
import { StoryBlocks } from './story-blocks';
import { StoryParagraphs } from './story-paragraphs';
import { readCellProperty, readRowProperty } from './table-properties';
import {
  walkStory,
  type OpenToken,
  type PassedWords,
  type PropertyOf,
  type StoryListener,
} from './walk-story';
import type { NoteKey, WordStory, WordTally } from './word-blocks';
import { wordsOfElement } from './words-of-element';

export interface StoryContext extends ListContext {
  readonly tally: WordTally;
}

/** The stories of a part: the document's text, a head or foot of its pages, or each of its notes or comments. */
export function readStories(
  xml: string,
  context: StoryContext,
): { readonly stories: readonly WordStory[]; readonly sections: readonly PageSection[] } {
  const reader = new StoryReader(context);
  const counts = walkStory(xml, context.styles, reader);
  const { tally } = context;
  tally.trackedChanges += counts.trackedChanges;
  tally.hidden += counts.hidden;
  tally.outsideFields += counts.outsideFields;
  return reader.finish();
}

class StoryReader implements StoryListener {
  readonly #context: StoryContext;
  readonly #blocks = new StoryBlocks();
  readonly #sections = new PageSections();
  readonly #paragraphs: StoryParagraphs;

  constructor(context: StoryContext) {
    this.#context = context;
    this.#paragraphs = new StoryParagraphs(context, this.#blocks);
  }

  finish() {
    return { stories: this.#blocks.stories, sections: this.#sections.sections };
  }

  get isInParagraph(): boolean {
    return this.#paragraphs.current !== undefined;
  }

  get styleId(): string | undefined {
    return this.#paragraphs.current?.styleId;
  }

  beginParagraph(): void {
    this.#paragraphs.begin();
  }

  endParagraph(isContents: boolean): void {
    this.#paragraphs.end(isContents);
  }

  joinNext(): void {
    const { current } = this.#paragraphs;
    if (current) current.isJoined = true;
  }

  write(words: string, { isPageNumber }: PassedWords): void {
    const { current } = this.#paragraphs;
    if (!current) return;
    current.words.push(words);
    if (!isPageNumber && current.besideNumbers.length < 60) current.besideNumbers += words;
  }

  wordsOfText(text: string): string {
    return text.replaceAll(/\s/gu, ' ');
  }

  element({ name, attributes }: OpenToken, isCode: boolean): string {
    if (name === 'blip' || name === 'imagedata') this.#context.tally.pictures += 1;
    else if (name === 'footnoteReference') return this.#mark('footnote', attributes, isCode);
    else if (name === 'endnoteReference') return this.#mark('endnote', attributes, isCode);
    return wordsOfElement(name, attributes);
  }

  property(of: PropertyOf, token: OpenToken): void {
    const { name, attributes } = token;
    if (of === 'sectPr') this.#sections.take(name, attributes);
    else if (of === 'pPr')
      readParagraphProperty(this.#paragraphs.current, name, () => attributeOf(attributes, 'val'));
    else if (of === 'trPr') readRowProperty(token, this.#blocks.tables);
    else readCellProperty(token, this.#blocks.tables);
  }

  openBox(): void {
    this.#paragraphs.openBox();
  }

  closeBox(): void {
    this.#paragraphs.closeBox();
  }

  openTable(): void {
    this.#blocks.tables.openTable();
  }

  closeTable(): void {
    this.#paragraphs.endCarried();
    this.#blocks.closeTable();
  }

  openRow(): void {
    this.#blocks.tables.openRow();
  }

  closeRow(): void {
    this.#blocks.tables.closeRow();
  }

  openCell(): void {
    this.#blocks.tables.openCell();
  }

  closeCell(): void {
    this.#paragraphs.endCarried();
  }

  beginStory(attributes: string): void {
    this.#blocks.begin(attributes);
  }

  endStory(): void {
    this.#paragraphs.endCarried();
    this.#blocks.end();
    this.#paragraphs.endBoxes();
  }

  pageNumber(): void {
    const { current } = this.#paragraphs;
    if (current) current.hasPageNumber = true;
  }

  /** The same note may be pointed to again. A mark of the author's own stands in the text already. */
  #mark(kind: 'footnote' | 'endnote', attributes: string, isCode: boolean): string {
    const { notes } = this.#context.tally;
    if (!notes || isCode) return '';
    const key: NoteKey = `${kind} ${attributeOf(attributes, 'id') ?? ''}`;
    const number = notes.get(key) ?? notes.size + 1;
    notes.set(key, number);
    return `[${number}]`;
  }
}
