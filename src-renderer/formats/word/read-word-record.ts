import type { SourceNote } from '@/domain/draft';
import type { FormatOutcome, FormatReader } from '../prior-records/record-text';
import { RecordWriter } from '../prior-records/record-writer';
import { textLimit } from '../text/decode-text';
import { notesOfEntities } from '../xml/own-entities';
import { attributeOf } from '../xml/xml-tokens';
import { NumberCount } from './count-numbers';
import { openWord, type WordPackage } from './open-word';
import { readStories, type StoryContext } from './read-story';
import { runningStories, type RunningStories } from './running-stories';
import { readProperties, wordAbout } from './word-about';
import type { NoteKey, WordStory, WordTally } from './word-blocks';
import { readNumbering } from './word-numbering';
import { readStyles } from './word-styles';
import { writeBlocks } from './write-blocks';

/**
 * Reads a Word document as it is printed once all changes are accepted: automatic numbers written out, heads and feet
 * once, notes behind the text and comments behind all of it. Nothing outside the file is fetched, nothing in it is run.
 */
export const readWordRecord: FormatReader = async ({ bytes }) => {
  try {
    return recordOf(openWord(bytes));
  } catch (error) {
    const code = error instanceof RangeError ? 'bomb' : 'damaged';
    return { ok: false, error: { code, kind: 'docx' } };
  }
};

function recordOf(word: WordPackage): FormatOutcome {
  const styles = readStyles(word.related('styles'));
  const tally: WordTally = { trackedChanges: 0, hidden: 0, pictures: 0, outsideFields: 0, notes: new Map() };
  const numbers = new NumberCount(readNumbering(word.related('numbering')));
  const context: StoryContext = { styles, numbers, tally };
  const main = word.xmlOf(word.main);
  const { stories, sections } = readStories(main, context);
  const running = runningStories(word, sections, context);
  const notes = notesOf(word, context);
  const comments = readStories(word.related('comments'), context).stories.filter(hasWords);
  const writer = new RecordWriter();
  writeAll(writer, { stories, running, notes, comments });
  const { text, dropped } = writer.finish();
  if (text.length > textLimit)
    return { ok: false, error: { code: 'too-large', size: text.length, limit: textLimit } };
  if (text === '' && tally.pictures > 0) return { ok: false, error: { code: 'scan', pages: tally.pictures } };
  const about = wordAbout(text, readProperties(word.properties()), styles.language);
  const counted = sourceNotes(word, tally, { notes: notes.length, comments: comments.length });
  const told = [...counted, ...notesOfEntities([main])];
  return { ok: true, kind: 'text', record: { text, dropped, about, notes: told } };
}

interface Parts {
  readonly stories: readonly WordStory[];
  readonly running: RunningStories;
  readonly notes: readonly { readonly number: number; readonly story: WordStory }[];
  readonly comments: readonly WordStory[];
}

function writeAll(writer: RecordWriter, { stories, running, notes, comments }: Parts): void {
  for (const blocks of running.letterheads) writeBlocks(writer, blocks);
  for (const blocks of running.heads) writeBlocks(writer, blocks, 'running-head');
  for (const { blocks } of stories) writeBlocks(writer, blocks);
  for (const { number, story } of notes) writeBlocks(writer, marked(story, `[${number}] `).blocks);
  for (const blocks of running.feet) writeBlocks(writer, blocks, 'running-head');
  for (const story of comments) writeBlocks(writer, marked(story, whoAndWhen(story)).blocks, 'comment');
}

/** The footnotes and endnotes in the order of their marks; those whose marks a reviewer took away are gone with them. */
function notesOf(word: WordPackage, context: StoryContext): Parts['notes'] {
  const { notes } = context.tally;
  if (!notes || notes.size === 0) return [];
  const found = (['footnote', 'endnote'] as const).flatMap((kind) =>
    readStories(word.related(`${kind}s`), context).stories.map((story) => {
      const key: NoteKey = `${kind} ${attributeOf(story.attributes, 'id') ?? ''}`;
      return { number: notes.get(key) ?? 0, story };
    }),
  );
  return found
    .filter(({ number, story }) => number > 0 && hasWords(story))
    .toSorted((a, b) => a.number - b.number);
}

function hasWords({ blocks }: WordStory): boolean {
  return blocks.some((block) => 'rows' in block || block.words !== '');
}

/** The story with a mark before its first words. */
function marked(story: WordStory, mark: string): WordStory {
  const first = story.blocks.findIndex((block) => !('rows' in block) && block.words !== '');
  return {
    ...story,
    blocks: story.blocks.map((block, at) =>
      at === first && !('rows' in block) ? { ...block, label: `${mark}${block.label}` } : block,
    ),
  };
}

function whoAndWhen({ attributes }: WordStory): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(attributeOf(attributes, 'date') ?? '')?.[0];
  const told = [attributeOf(attributes, 'author')?.trim(), day].filter(
    (part) => part !== undefined && part !== '',
  );
  return told.length > 0 ? `${told.join(', ')}: ` : '';
}

function sourceNotes(
  word: WordPackage,
  tally: WordTally,
  { notes, comments }: { readonly notes: number; readonly comments: number },
): readonly SourceNote[] {
  const counted = [
    ['tracked-changes', tally.trackedChanges],
    ['comments', comments],
    ['footnotes', notes],
    ['hidden', tally.hidden],
    ['outside-links', word.outsideLinks() + tally.outsideFields],
  ] as const;
  return [
    ...counted.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : [])),
    ...(word.hasMacros ? [{ code: 'macros' as const }] : []),
  ];
}
