import type { DraftStatement } from '@/domain/draft';
import { findStatements } from './find-statements';
import { foldText } from './fold-text';
import { outcomeReader, type ParagraphText, type ProposedStatement } from './propose-outcome';
import { splitSentences } from './split-sentences';

/** The statements that a paragraph's text makes, by the verbs of the field; to be confirmed, never saved unseen. */
export function proposeStatements(text: string): readonly DraftStatement[] {
  if (text.trim() === '') return [];
  const sentences = splitSentences(text, { start: 0, end: text.length }, []);
  return findStatements({ text, folded: foldText(text) }, sentences).statements.map(({ value }) => value);
}

/** Where chosen words stand. */
export interface WordsPlace {
  readonly level: number;
  /** What their paragraph stands below, from its top. */
  readonly above: readonly ParagraphText[];
  /** Of the text, for the terms that are proposed. */
  readonly language: string;
}

const alone: WordsPlace = { level: 0, above: [], language: 'en' };

/**
 * A statement of the chosen words: actor, verb, class, qualifier and addressees as they read. Where the words begin after
 * the actor, the actor is that of the sentence they stand in; where they stand in an item, that of its opening.
 */
export function proposeForWords(
  words: string,
  paragraph: string,
  { level, above, language }: WordsPlace = alone,
): DraftStatement & Partial<Pick<ProposedStatement, 'addressees'>> {
  const text = words.trim();
  const [own] = outcomeReader(language)({ text, level: 0 });
  if (own) return { ...own, text };
  const next = outcomeReader(language);
  for (const one of above) next(one);
  const found = next({ text: paragraph, level, items: [] });
  const around =
    found.find((statement) => statement.text.includes(text)) ??
    found.find((statement) => text.includes(statement.text));
  return around ? { ...around, text } : { text };
}

/** The sentence of the paragraph that shares most words with a statement whose own words are gone; `null` for none. */
export function nearestSentence(paragraph: string, words: string): string | null {
  const wanted = new Set(wordsOf(words));
  const scored = splitSentences(paragraph, { start: 0, end: paragraph.length }, [])
    .map(({ start, end }) => paragraph.slice(start, end))
    .map((sentence) => {
      const own = wordsOf(sentence);
      const shared = own.filter((word) => wanted.has(word)).length;
      return { sentence, score: shared / Math.max(own.length, wanted.size, 1) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score > 0.3 ? best.sentence : null;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
