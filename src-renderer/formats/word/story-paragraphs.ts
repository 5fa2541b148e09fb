import { closedParagraph, openParagraph, type ListContext, type OpenParagraph } from './open-paragraph';
import type { StoryBlocks } from './story-blocks';

/** The paragraphs that are open: one of the text, and those that open text boxes hang in. */
export class StoryParagraphs {
  readonly #context: ListContext;
  readonly #blocks: StoryBlocks;
  readonly #hosts: (OpenParagraph | undefined)[] = [];
  #current: OpenParagraph | undefined;
  /** Words of a paragraph that the next one goes on with. */
  #carried: string[] = [];

  constructor(context: ListContext, blocks: StoryBlocks) {
    this.#context = context;
    this.#blocks = blocks;
  }

  get current(): OpenParagraph | undefined {
    return this.#current;
  }

  begin(): OpenParagraph {
    const paragraph = openParagraph(this.#carried);
    this.#carried = [];
    this.#current = paragraph;
    return paragraph;
  }

  /** @param isContents it stands in a table of contents */
  end(isContents: boolean): void {
    const paragraph = this.#current;
    if (!paragraph) return;
    this.#current = undefined;
    if (paragraph.isJoined) {
      this.#carried = paragraph.words;
      return;
    }
    paragraph.isContents ||= isContents;
    this.#blocks.add(closedParagraph(paragraph, this.#context));
  }

  /** Nothing follows a paragraph that was to be gone on with: it ends here all the same. */
  endCarried(): void {
    if (this.#carried.length === 0) return;
    const paragraph = openParagraph(this.#carried);
    this.#carried = [];
    this.#blocks.add(closedParagraph(paragraph, this.#context));
  }

  openBox(): void {
    this.#hosts.push(this.#current);
    this.#current = undefined;
  }

  /** After the last paragraph in it has ended. */
  closeBox(): void {
    this.#current = this.#hosts.pop();
  }

  /** Boxes that never end end with the story. */
  endBoxes(): void {
    this.#hosts.length = 0;
  }
}
