import type { DraftStatement } from '@/domain/draft';
import { findAddressees } from './find-addressees';
import type { Mention } from './find-mention';
import { findStatements, type FoundStatement, type NamedActor } from './find-statements';
import { findTags } from './find-tags';
import { foldText } from './fold-text';
import { splitSentences } from './split-sentences';

/** Why something that was recognised is to be looked at before it counts. */
export type StatementDoubt = 'actor' | 'no-actor' | 'class' | 'addressee' | Mention;

/** A statement as it is recognised in a text, to be confirmed. */
export interface ProposedStatement extends DraftStatement {
  readonly addressees: readonly string[];
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly doubts: readonly StatementDoubt[];
}

const mentions: ReadonlySet<StatementDoubt> = new Set<Mention>([
  'quoted',
  'reported',
  'question',
  'condition',
  'negated',
]);

/** Whether the words only mention an act: such a statement is nobody's until somebody says that it is. */
export function isOnlyMentioned({ doubts }: Pick<ProposedStatement, 'doubts'>): boolean {
  return doubts.some((doubt) => mentions.has(doubt));
}

interface ParagraphText {
  readonly text: string;
  /** 0 for 1., 1 for (a), 2 for (i). */
  readonly level: number;
}

/**
 * Reads the paragraphs of an outcome one after another. An item that begins with its verb ("(b) encouraged …") has the
 * actor of the paragraph above it, which is marked as a doubt.
 * @param language of the text, for the terms that are proposed
 */
export function outcomeReader(language: string): (paragraph: ParagraphText) => readonly ProposedStatement[] {
  const above: (NamedActor | undefined)[] = [];
  return ({ text, level }) => {
    if (text.trim() === '') return [];
    const inherited = above.slice(0, level).findLast((actor) => actor !== undefined);
    const sentences = splitSentences(text, { start: 0, end: text.length }, []);
    const found = findStatements({ text, folded: foldText(text) }, sentences, inherited);
    above.length = level;
    above[level] = found.actor;
    return found.statements.map((statement) => proposed(statement, language));
  };
}

function proposed({ value, clues, mention }: FoundStatement, language: string): ProposedStatement {
  const verb = value.verb ?? '';
  const at = value.text.indexOf(verb);
  const asked =
    value.class === 'request' && at >= 0
      ? findAddressees(value.text, { start: at, end: at + verb.length }, language)
      : { addressees: [], isUnsure: false };
  const isDoubtful = (field: string, certainty: string) =>
    clues.some((clue) => clue.field === field && clue.certainty === certainty);
  const doubts: readonly StatementDoubt[] = [
    ...(mention === null ? [] : [mention]),
    ...(value.actor === undefined ? ['no-actor' as const] : []),
    ...(isDoubtful('actor', 'derived') ? ['actor' as const] : []),
    ...(isDoubtful('class', 'uncertain') ? ['class' as const] : []),
    ...(asked.isUnsure ? ['addressee' as const] : []),
  ];
  return { ...value, addressees: asked.addressees, ...findTags(value.text, language), doubts };
}
