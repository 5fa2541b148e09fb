import { StoryTables } from './story-tables';
import type { WordBlock, WordLine, WordStory } from './word-blocks';

/** The stories of a part while they are read: lines and tables in their order, a line of a cell within its table. */
export class StoryBlocks {
  readonly tables = new StoryTables();
  readonly #stories: { attributes: string; blocks: WordBlock[] }[] = [{ attributes: '', blocks: [] }];

  get stories(): readonly WordStory[] {
    return this.#stories;
  }

  /** @param attributes of the element that holds it, as they are written */
  begin(attributes: string): void {
    this.#stories.push({ attributes, blocks: [] });
  }

  add(line: WordLine): void {
    if (this.tables.isOpen) this.tables.add(line);
    else this.#stories.at(-1)?.blocks.push(line);
  }

  closeTable(): void {
    const table = this.tables.closeTable();
    if (table) this.#stories.at(-1)?.blocks.push(table);
  }

  /** Tables that never end end with the story. */
  end(): void {
    while (this.tables.isOpen) this.closeTable();
  }
}
