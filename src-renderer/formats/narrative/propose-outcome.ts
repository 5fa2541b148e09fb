import type { DraftStatement } from '@/domain/draft';
import type { Mention } from './find-mention';
import { readParagraph, type Above, type ReadStatement } from './read-paragraph';
import { findTags } from './find-tags';
import { foldText } from './fold-text';
import { splitSentences } from './split-sentences';
import { addresseeDoubts } from './whom-addressed';

/** Why something that was recognised is to be looked at before it counts. */
export type StatementDoubt =
  'actor' | 'no-actor' | 'class' | 'addressee' | 'partner' | 'at-large' | 'opening' | Mention;

/** A statement as it is recognised in a text, to be confirmed. */
export interface ProposedStatement extends DraftStatement {
  readonly addressees: readonly string[];
  /** With whom those are to do it; perhaps asked as well. */
  readonly partners: readonly string[];
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

export interface ParagraphText {
  readonly text: string;
  /** 0 for 1., 1 for (a), 2 for (i). */
  readonly level: number;
  /** The texts of the items directly below, where they are known; see `itemsBelow`. */
  readonly items?: readonly string[] | undefined;
}

/** The texts of the items directly below a paragraph. */
export function itemsBelow(
  paragraphs: readonly { readonly level: number; readonly text: string }[],
  at: number,
): readonly string[] {
  const level = paragraphs[at]?.level ?? 0;
  const after = paragraphs.slice(at + 1);
  const end = after.findIndex((one) => one.level <= level);
  const below = end === -1 ? after : after.slice(0, end);
  const own = below[0]?.level;
  return below.filter((one) => one.level === own).map(({ text }) => text);
}

/**
 * Reads the paragraphs of an outcome one after another. An item that begins with its verb ("(b) encouraged …") has the
 * actor of the paragraph above it, one without a verb all of what the opening above it says ("… recommended that
 * States:"); either is marked as a doubt. The opening alone is no statement.
 * @param language of the text, for the terms that are proposed
 */
export function outcomeReader(language: string): (paragraph: ParagraphText) => readonly ProposedStatement[] {
  const above: Above[] = [];
  return ({ text, level, items }) => {
    if (text.trim() === '') return [];
    const over = above.slice(0, level);
    const inherited = {
      actor: over.findLast(({ actor }) => actor !== undefined)?.actor,
      opening: over.at(-1)?.opening,
      items,
    };
    const sentences = splitSentences(text, { start: 0, end: text.length }, []);
    const { statements, ...next } = readParagraph({ text, folded: foldText(text) }, sentences, inherited);
    for (let missing = above.length; missing < level; missing += 1) above.push({});
    above.length = level;
    above.push(next);
    return statements.map((statement) => proposed(statement, language));
  };
}

function proposed(statement: ReadStatement, language: string): ProposedStatement {
  const { value, clues, mention, opening, addressed: asked } = statement;
  const isDoubtful = (field: string, certainty: string) =>
    clues.some((clue) => clue.field === field && clue.certainty === certainty);
  const isActorOfOthers = opening === null && isDoubtful('actor', 'derived');
  const doubts: readonly StatementDoubt[] = [
    ...(mention === null ? [] : [mention]),
    ...(opening === null ? [] : ['opening' as const]),
    ...(value.actor === undefined ? ['no-actor' as const] : []),
    ...(isActorOfOthers ? ['actor' as const] : []),
    ...(isDoubtful('class', 'uncertain') ? ['class' as const] : []),
    ...addresseeDoubts(value.followUp, asked),
  ];
  return {
    ...value,
    addressees: asked.addressees,
    partners: asked.partners,
    ...findTags(value.text, language),
    doubts,
  };
}
