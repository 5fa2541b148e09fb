import { attributeOf, xmlTokens, type XmlToken } from '../xml/xml-tokens';
import { ContentControls } from './content-controls';
import { isOn } from './is-on';
import { OpenFields } from './open-fields';
import { closedParagraph, openParagraph, type ListContext, type OpenParagraph } from './open-paragraph';
import { PageSections, type PageSection } from './page-sections';
import { isTakenAway, isVariant, PassedOver } from './passed-over';
import { StoryTables } from './story-tables';
import { readCellProperty, readRowProperty } from './table-properties';
import { TrackedChanges } from './tracked-changes';
import type { NoteKey, WordBlock, WordLine, WordStory, WordTally } from './word-blocks';
import { symbolOf } from './word-symbols';

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
  readonly #stories: { attributes: string; blocks: WordBlock[] }[] = [{ attributes: '', blocks: [] }];
  readonly #sections = new PageSections();
  readonly #changes = new TrackedChanges();
  readonly #tables = new StoryTables();
  #fields = new OpenFields();
  #paragraph: OpenParagraph | undefined;
  /** The paragraphs that open text boxes hang in. */
  readonly #hosts: (OpenParagraph | undefined)[] = [];
  /** Words of a paragraph that the next one goes on with. */
  #carried: string[] = [];
  readonly #passedOver = new PassedOver();
  readonly #controls = new ContentControls();
  /** The properties that are open: of a paragraph, its mark or a run, a row, a cell, a section, a content control. */
  readonly #properties: string[] = [];
  #isText = false;
  #isCode = false;
  #isHidden: boolean | undefined;
  #wasHidden = false;
  #box: boolean | undefined;

  constructor(context: StoryContext) {
    this.#context = context;
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
    return { stories: this.#stories, sections: this.#sections.sections };
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
        this.#beginParagraph();
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
        this.#isHidden = undefined;
        break;
      case 'br':
      case 'cr':
        this.#write('\n');
        break;
      case 'tab':
      case 'ptab':
        this.#write('\t');
        break;
      case 'noBreakHyphen':
        this.#write('-');
        break;
      case 'sym':
        this.#write(
          symbolOf(
            Number.parseInt(attributeOf(attributes, 'char') ?? '', 16) || 0,
            attributeOf(attributes, 'font') ?? '',
          ),
        );
        break;
      case 'den':
        this.#write('/');
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
        if (!isEmpty) {
          this.#hosts.push(this.#paragraph);
          this.#paragraph = undefined;
        }
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
        this.#stories.push({ attributes, blocks: [] });
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
        this.#openTablePart(name, isEmpty);
    }
  }

  #openTablePart(name: string, isEmpty: boolean): void {
    if (isEmpty) return;
    if (name === 'tbl') {
      this.#endParagraph();
      this.#tables.openTable();
    } else if (name === 'tr') this.#tables.openRow();
    else if (name === 'tc') this.#tables.openCell();
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
        this.#paragraph = this.#hosts.pop();
        break;
      case 'sdt':
        this.#controls.end();
        break;
      case 'fldSimple':
        this.#endField();
        break;
      case 'checkBox':
        if (this.#box !== undefined) this.#paragraph?.words.push(this.#box ? '☒' : '☐');
        this.#box = undefined;
        break;
      case 'tc':
        this.#endParagraph();
        this.#endCarried();
        break;
      case 'tr':
        this.#tables.closeRow();
        break;
      case 'tbl': {
        this.#endParagraph();
        this.#endCarried();
        const table = this.#tables.closeTable();
        if (table) this.#stories.at(-1)?.blocks.push(table);
        break;
      }
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
    else if (place === 'pPr') this.#readParagraphProperty(name, value);
    else if (place === 'rPr') this.#readRunProperty(name, attributes, value);
    else if (place === 'trPr') readRowProperty(token, this.#tables, this.#changes);
    else if (place === 'tcPr') readCellProperty(token, this.#tables, this.#changes);
    else if (place === 'sdtPr') this.#controls.take(name, value);
  }

  #readParagraphProperty(name: string, value: () => string | undefined): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.styleId = value();
    else if (name === 'numId') paragraph.listId = value();
    else if (name === 'ilvl') paragraph.level = Number(value() ?? 0);
  }

  #readRunProperty(name: string, attributes: string, value: () => string | undefined): void {
    const isMark = this.#properties.at(-2) === 'pPr';
    if (isMark) {
      if (name === 'ins' || name === 'del') this.#changes.open(name, attributes, true);
      // Of a style separator: a heading that the text goes on after in the same line.
      const isGone = name === 'del' || name === 'moveFrom' || (name === 'specVanish' && isOn(value()));
      if (isGone && this.#paragraph) this.#paragraph.isJoined = true;
    } else if (name === 'vanish') this.#isHidden = isOn(value());
    else if (name === 'rStyle' && this.#isHidden === undefined) {
      const style = value();
      if (style !== undefined && this.#context.styles.isHidden(style)) this.#isHidden = true;
    }
  }

  #turnField(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'end') this.#endField();
    else if (type === 'separate' && this.#fields.separate()) this.#context.tally.outsideFields += 1;
  }

  /** The number of a page counts where no program has set it yet. */
  #endField(): void {
    if (this.#fields.isPageNumber && this.#paragraph) this.#paragraph.hasPageNumber = true;
    this.#fields.end();
  }

  #write(words: string): void {
    if (words === '' || this.#fields.isCode || this.#controls.isPrompt) return;
    const paragraph = this.#paragraph ?? this.#beginParagraph();
    paragraph.words.push(words);
    if (!this.#fields.isPageNumber && paragraph.besideNumbers.length < 60) paragraph.besideNumbers += words;
    if (words.trim() === '') return;
    this.#changes.passWords();
    const isHidden = this.#isHidden ?? this.#context.styles.isHidden(paragraph.styleId);
    if (isHidden && !this.#wasHidden) this.#context.tally.hidden += 1;
    this.#wasHidden = isHidden;
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

  #beginParagraph(): OpenParagraph {
    const paragraph = openParagraph(this.#carried);
    this.#carried = [];
    this.#paragraph = paragraph;
    return paragraph;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#paragraph = undefined;
    this.#fields.endParagraph();
    if (paragraph.isJoined) {
      this.#carried = paragraph.words;
      return;
    }
    paragraph.isContents ||= this.#fields.isContents || this.#controls.isContents;
    this.#add(closedParagraph(paragraph, this.#context));
  }

  #add(line: WordLine): void {
    if (this.#tables.isOpen) this.#tables.add(line);
    else this.#stories.at(-1)?.blocks.push(line);
  }

  /** Nothing follows a paragraph that was to be gone on with: it ends here all the same. */
  #endCarried(): void {
    if (this.#carried.length === 0) return;
    const paragraph = openParagraph(this.#carried);
    this.#carried = [];
    this.#add(closedParagraph(paragraph, this.#context));
  }

  #endStory(): void {
    this.#endParagraph();
    this.#endCarried();
    while (this.#tables.isOpen) {
      const table = this.#tables.closeTable();
      if (table) this.#stories.at(-1)?.blocks.push(table);
    }
    this.#fields = new OpenFields();
    this.#hosts.length = 0;
  }
}
