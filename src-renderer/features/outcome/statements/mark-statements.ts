import type { Stretch } from '@/domain/locate-words';
import type { Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import { placeStatements, type PlacedWords } from '@/domain/followed-words';

export type Mark = 'verb' | 'actor' | 'qualifier' | 'statement' | null;

/** A stretch of a paragraph as it is drawn. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: Mark;
  /** Whose words it is; `null` for what no statement says. */
  readonly statementId: string | null;
}

/** The text in stretches, with the statements' words, actors, verbs and qualifiers marked; no character is lost. */
export function markPlaces(text: string, placed: readonly PlacedWords[]): readonly MarkedStretch[] {
  const marks = Array.from({ length: text.length }, (): Mark => null);
  const owners = Array.from({ length: text.length }, (): string | null => null);
  const paint = ({ start, end }: Stretch, mark: Mark, owner: string) => {
    marks.fill(mark, start, end);
    owners.fill(owner, start, end);
  };
  for (const { statementId, field, place } of placed) {
    if (place) paint(place, field === 'text' ? 'statement' : field, statementId);
  }
  const stretches: MarkedStretch[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[start] && owners[at] === owners[start]) continue;
    stretches.push({
      text: text.slice(start, at),
      mark: marks[start] ?? null,
      statementId: owners[start] ?? null,
    });
    start = at;
  }
  return stretches;
}

/** The words of a statement with its actor, verb and qualifier marked. */
export function markWords(statement: Statement, language: string): readonly MarkedStretch[] {
  const words = wordsIn(statement, language) ?? '';
  return markPlaces(words, placeStatements(words, [statement], language).placed);
}

/** The statement in whose words the caret stands; of those that overlap, the shortest. */
export function statementAt(placed: readonly PlacedWords[], caret: number): string | null {
  const around = placed.flatMap(({ statementId, field, place }) =>
    field === 'text' && place && place.start <= caret && caret <= place.end
      ? [{ statementId, length: place.end - place.start }]
      : [],
  );
  return around.toSorted((a, b) => a.length - b.length).at(0)?.statementId ?? null;
}
