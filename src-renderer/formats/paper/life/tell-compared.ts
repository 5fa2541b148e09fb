import type { Fact, PaperDocument } from '../paper';
import { richText } from '../rich-text';
import { lifeWords } from './life-words';

/**
 * A marked-up paper that says of which two texts it is, with their days, and how what differs is marked. A marked copy bears
 * no status of its own: out of its place nobody could tell what it was compared with.
 */
export function tellCompared(paper: PaperDocument, earlier: string, later: string): PaperDocument {
  const { language, markup } = paper;
  const words = lifeWords[language];
  const fact = (term: string, text: string): Fact => ({
    term,
    descriptions: [{ text: richText(text, language), record: null }],
  });
  const [before, inserted, between, deleted, after] = words.legend;
  return {
    ...paper,
    blocks: [
      { kind: 'facts', facts: [fact(words.earlier, earlier), fact(words.later, later)] },
      ...paper.blocks,
    ],
    ...(markup
      ? {
          markup: {
            ...markup,
            legend: {
              language,
              inlines: [
                { kind: 'text', text: before },
                { kind: 'text', text: inserted, change: 'inserted' },
                { kind: 'text', text: between },
                { kind: 'text', text: deleted, change: 'deleted' },
                { kind: 'text', text: after },
              ],
            },
          },
        }
      : {}),
  };
}
