import type { Id } from '@/domain/fields';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import { pairedWords } from '@/formats/narrative/pair-words';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';
import type { TakenParagraph } from '@/store/commands/take-paragraphs';
import { readStatement } from '../statements/new-statement';

interface Confirmed {
  readonly level: 0 | 1 | 2;
  readonly number: string | null;
  readonly text: string;
  readonly statements: readonly ProposedStatement[];
}

/**
 * A paragraph that was confirmed as the command takes it: where its text comes beside another language, with what the
 * statements there say in it, as far as that is certain enough.
 * @param beside the paragraph whose text it is in another language; `null` for one of its own
 */
export function takenParagraph(
  { level, number, text, statements }: Confirmed,
  language: string,
  beside: Paragraph | null,
  known: readonly Statement[],
): TakenParagraph {
  const texts = { ...beside?.text, [language]: text };
  const own = known.filter(({ paragraphId }) => paragraphId === beside?.id);
  const paired = own.flatMap((statement): (readonly [Id, string])[] => {
    if (wordsIn(statement, language) !== null) return [];
    const words = pairedWords(statement.text, texts[statement.language] ?? '', text);
    return words === null ? [] : [[statement.id, words]];
  });
  return {
    paragraphId: beside?.id ?? null,
    level,
    number,
    text,
    statements: statements.map((one) => readStatement(one, language, texts)),
    translations: new Map(paired),
  };
}
