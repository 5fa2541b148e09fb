import type { DocumentParts } from '../prior-records/document-parts';
import { TextFlow } from '../prior-records/text-flow';
import { attributeOf, xmlTokens, type XmlToken } from '../xml/xml-tokens';
import { HeadingNumbers, ListCounts, OdtLists } from './odt-lists';
import type { OdtStyles } from './odt-styles';

/** Elements of which nothing is the document's text; a table of contents says again what its headings say. */
const unread = new Set(
  `alphabetical-index-auto-mark-file alphabetical-index-source annotation-end applet bibliography-source binary-data
  change-info dde-connection-decls desc event-listeners forms illustration-index-source image math note-citation object
  object-index-source object-ole plugin ruby-text script scripts sequence-decls table-index-source
  table-of-content user-field-decls user-index-source variable-decls`.split(/\s+/u),
);
const heads = new Set(['header', 'header-left', 'header-first']);
const feet = new Set(['footer', 'footer-left', 'footer-first']);
const inline = new Set(['p', 'h', 'span', 'a', 'meta', 'ruby-base', 'number']);
/** More repeated cells than a row of a document has. */
const repeatLimit = 50;
/** Elements further in than in any document. */
const depthLimit = 5000;

interface OpenElement {
  readonly name: string;
  readonly effect: 'none' | 'unread' | 'flow' | 'hidden';
}

/** A run of paragraphs that is open, with the lists and tables that are open in it. */
interface OpenFlow {
  readonly flow: TextFlow;
  readonly lists: OdtLists;
  /** Tables within tables are words of the outermost one's cell. */
  tables: number;
  /** A number that the file itself writes out before the paragraph that comes. */
  number: string;
}

/** Reads the elements of an OpenDocument text into its parts; one document a machine. */
export class OdtMachine {
  #styles: OdtStyles;
  #counts = new ListCounts();
  #headings: HeadingNumbers;
  #body = new TextFlow();
  #heads: TextFlow[] = [];
  #feet: TextFlow[] = [];
  #footnotes: TextFlow[] = [];
  #comments: { author: string; flow: TextFlow }[] = [];
  #changes = 0;
  #hidden = 0;
  #links = 0;

  #elements: OpenElement[] = [];
  #counted = new Map<string, number>();
  #flows: OpenFlow[] = [];
  #unreadDepth = 0;
  #hiddenDepth = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
    this.#headings = new HeadingNumbers(styles);
  }

  /** @throws RangeError where elements stand deeper than in any document */
  read(xml: string): void {
    for (const token of xmlTokens(xml)) this.#take(token);
    while (this.#elements.length > 0) this.#pop();
  }

  parts(): Omit<DocumentParts, 'title' | 'modified'> {
    this.#body.finish();
    return {
      body: this.#body,
      heads: this.#heads,
      feet: this.#feet,
      footnotes: this.#footnotes,
      comments: this.#comments,
      changes: this.#changes,
      hidden: this.#hidden,
      notes: this.#links > 0 ? [{ code: 'outside-links', count: this.#links }] : [],
    };
  }

  #take(token: XmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else {
      const effect = this.#open(token.name, token.attributes);
      if (token.isEmpty) this.#leave({ name: token.name, effect });
      else this.#push({ name: token.name, effect });
    }
  }

  #push(element: OpenElement): void {
    if (this.#elements.length >= depthLimit) throw new RangeError('Deeper than any document');
    this.#elements.push(element);
    this.#counted.set(element.name, (this.#counted.get(element.name) ?? 0) + 1);
  }

  /** What closes without having been opened is passed over; what stands open within it ends with it. */
  #close(name: string): void {
    if ((this.#counted.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const element = this.#elements.pop();
    if (!element) return undefined;
    this.#counted.set(element.name, (this.#counted.get(element.name) ?? 1) - 1);
    this.#leave(element);
    return element.name;
  }

  #open(name: string, attributes: string): OpenElement['effect'] {
    const of = (attribute: string) => attributeOf(attributes, attribute);
    if (name === 'changed-region') this.#changes += 1;
    if ((name === 'image' || name === 'section-source') && /^(?:https?|ftp|file):/iu.test(of('href') ?? ''))
      this.#links += 1;
    if (this.#unreadDepth > 0 || this.#isUnread(name)) {
      this.#unreadDepth += 1;
      return 'unread';
    }
    const flow = this.#flowOf(name, of);
    if (flow) {
      this.#flows.push({ flow, lists: new OdtLists(this.#styles, this.#counts), tables: 0, number: '' });
      return 'flow';
    }
    const current = this.#flows.at(-1);
    if (!current) return 'none';
    this.#layout(current, name, of);
    if (!this.#isHidden(name, of)) return 'none';
    if (this.#hiddenDepth === 0) this.#hidden += 1;
    this.#hiddenDepth += 1;
    return 'hidden';
  }

  #isUnread(name: string): boolean {
    if (unread.has(name) || name === 'tracked-changes') return true;
    const parent = this.#elements.at(-1)?.name ?? '';
    // Who wrote a comment, and the words for a picture; elsewhere the same names are fields that show something.
    if (parent === 'annotation')
      return ['date', 'date-string', 'creator-initials', 'sender-initials'].includes(name);
    return name === 'title' && !inline.has(parent);
  }

  /** The run of its own that an element opens. */
  #flowOf(name: string, of: (attribute: string) => string | undefined): TextFlow | undefined {
    if (name === 'text' && this.#elements.at(-1)?.name === 'body') return this.#body;
    if (this.#elements.at(-1)?.name === 'master-page' && of('display') !== 'false') {
      if (heads.has(name)) return added(this.#heads);
      if (feet.has(name)) return added(this.#feet);
    }
    if (this.#flows.length === 0) return undefined;
    if (name === 'note-body') return added(this.#footnotes);
    if (name === 'text-box') return new TextFlow();
    if (name !== 'annotation') return undefined;
    const flow = new TextFlow();
    this.#comments.push({ author: '', flow });
    return flow;
  }

  #layout(current: OpenFlow, name: string, of: (attribute: string) => string | undefined): void {
    const { flow, lists } = current;
    if (name === 'p' || name === 'h') {
      const counted = lists.numberOf(of('style-name') ?? '');
      const number = counted ?? (name === 'h' ? this.#headings.numberOf(of) : '');
      flow.setNumber(current.number === '' ? number : current.number);
      current.number = '';
    } else if (name === 'list') lists.openList(of);
    else if (name === 'numbered-paragraph') {
      lists.openList(of);
      lists.openItem(of, false);
    } else if (name === 'list-item' || name === 'list-header') lists.openItem(of, name === 'list-header');
    else if (name === 'table') current.tables += 1;
    else if (name === 's') flow.add(' '.repeat(Math.min(Number(of('c')) || 1, 100)));
    else if (name === 'tab') flow.add('\t');
    else if (name === 'line-break') flow.add('\n');
    else if (current.tables === 1 && (name === 'table-cell' || name === 'covered-table-cell'))
      for (let at = 1; at < Math.min(Number(of('number-columns-repeated')) || 1, repeatLimit); at += 1)
        flow.endCell();
  }

  #isHidden(name: string, of: (attribute: string) => string | undefined): boolean {
    if (name === 'section') return of('display') === 'none' || of('display') === 'condition';
    if (name === 'hidden-text' || name === 'hidden-paragraph') return of('is-hidden') === 'true';
    return (name === 'span' || name === 'p') && this.#styles.isHidden(of('style-name') ?? '');
  }

  #leave({ name, effect }: OpenElement): void {
    if (effect === 'unread') this.#unreadDepth -= 1;
    else if (effect === 'hidden') this.#hiddenDepth -= 1;
    if (effect === 'unread') return;
    if (effect === 'flow') {
      const closed = this.#flows.pop();
      if (!closed || closed.flow === this.#body) return;
      closed.flow.finish();
      if (name === 'text-box') this.#flows.at(-1)?.flow.addFlow(closed.flow);
      return;
    }
    const current = this.#flows.at(-1);
    if (!current) return;
    const isCell = name === 'table-cell' || name === 'covered-table-cell';
    if (name === 'p' || name === 'h') current.flow.endParagraph(current.tables > 0);
    else if (name === 'list' || name === 'numbered-paragraph') current.lists.closeList();
    else if (name === 'table') current.tables = Math.max(0, current.tables - 1);
    else if (current.tables !== 1) return;
    else if (isCell) current.flow.endCell();
    else if (name === 'table-row') current.flow.endRow();
  }

  #text(text: string): void {
    const current = this.#flows.at(-1);
    if (!current || this.#unreadDepth > 0) return;
    const words = text.replace(/[ \t\r\n]+/gu, ' ');
    const parent = this.#elements.at(-1)?.name ?? '';
    if (parent === 'number') {
      if ((this.#counted.get('p') ?? 0) + (this.#counted.get('h') ?? 0) > 0) current.flow.setNumber(words);
      else current.number = words;
    } else if (parent === 'creator' && this.#elements.at(-2)?.name === 'annotation') {
      const comment = this.#comments.at(-1);
      if (comment) comment.author += words;
    } else if ((this.#counted.get('p') ?? 0) + (this.#counted.get('h') ?? 0) > 0) current.flow.add(words);
  }
}

function added(list: TextFlow[]): TextFlow {
  const flow = new TextFlow();
  list.push(flow);
  return flow;
}
