import type { Statement } from '@/domain/paragraph';
import { locateWords, type Stretch } from './locate-words';

export type Mark = 'verb' | 'actor' | 'qualifier' | 'statement' | null;

/** A stretch of a paragraph as it is drawn. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: Mark;
}

type Marked = Pick<Statement, 'text' | 'actor' | 'verb' | 'qualifier'>;

/** The paragraph's text in stretches, with the statements' actors, verbs and qualifiers marked; no character is lost. */
export function markStatements(text: string, statements: readonly Marked[]): readonly MarkedStretch[] {
  const marks = Array.from({ length: text.length }, (): Mark => null);
  const paint = ({ start, end }: Stretch, mark: Mark) => marks.fill(mark, start, end);
  for (const statement of statements) {
    const place = locateWords(text, statement.text);
    if (!place) continue;
    paint(place, 'statement');
    for (const part of ['actor', 'qualifier', 'verb'] as const) {
      const words = statement[part];
      const found = words === null ? null : locateWords(text.slice(0, place.end), words, place.start);
      if (found) paint(found, part);
    }
  }
  return stretchesOf(text, marks);
}

function stretchesOf(text: string, marks: readonly Mark[]): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[start]) continue;
    stretches.push({ text: text.slice(start, at), mark: marks[start] ?? null });
    start = at;
  }
  return stretches;
}
