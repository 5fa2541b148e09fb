import type { Id } from '@/domain/fields';
import { locateWords } from '@/domain/locate-words';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';
import { pairedWords } from '@/formats/narrative/pair-words';
import type { ProposedStatement } from '@/formats/narrative/propose-outcome';
import type { TakenParagraph } from '@/store/commands/take-paragraphs';
import { readStatement } from '../statements/new-statement';

interface Confirmed {
  readonly kind: Paragraph['kind'];
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
  { kind, level, number, text, statements }: Confirmed,
  language: string,
  beside: Paragraph | null,
  known: readonly Statement[],
): TakenParagraph {
  const texts = { ...beside?.text, [language]: text };
  const paired = pairedStatements(beside, known, language, text);
  return {
    paragraphId: beside?.id ?? null,
    kind,
    level,
    number,
    text,
    statements: statements.map((one) => readStatement(one, language, texts)),
    translations: paired,
  };
}

/**
 * What the statements of a paragraph say in a text that comes beside it, by their ids, as far as that is certain enough.
 * One whose words in the language stand in the text already keeps them.
 */
export function pairedStatements(
  beside: Paragraph | null,
  known: readonly Statement[],
  language: string,
  text: string,
): ReadonlyMap<Id, string> {
  const own = beside ? waitingFor(beside, known, language, text) : [];
  return new Map(
    own.flatMap((statement): (readonly [Id, string])[] => {
      const words = pairedWords(statement.text, beside?.text[statement.language] ?? '', text);
      return words === null ? [] : [[statement.id, words]];
    }),
  );
}

/** The statements of a paragraph that are told in another language and have no words in a text that comes beside it. */
export function waitingFor(
  { id }: Paragraph,
  known: readonly Statement[],
  language: string,
  text: string,
): readonly Statement[] {
  return known.filter((statement) => {
    if (statement.paragraphId !== id || statement.language === language) return false;
    const words = wordsIn(statement, language);
    return words === null || locateWords(text, words) === null;
  });
}
