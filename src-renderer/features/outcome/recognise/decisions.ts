import type { Paragraph, Statement, StatementClass } from '@/domain/paragraph';
import { isOnlyMentioned, type ProposedStatement } from '@/formats/narrative/propose-outcome';

/** A statement that was recognised, under a key of its own. */
export interface ReadStatement {
  readonly key: string;
  readonly value: ProposedStatement;
}

/** A paragraph with what was recognised in it. */
export interface ReadParagraph {
  readonly key: string;
  /** Numbered unless it is said; nothing is recognised in a heading. */
  readonly kind?: Paragraph['kind'];
  readonly number: string;
  /** With what it stands below, where that is not shown above it: "2 (a)". */
  readonly cited?: string;
  readonly level: number;
  readonly text: string;
  /** Another paragraph prints the same number. */
  readonly isRepeated?: boolean;
  /** The number that stands before it in the text, where it will print another. */
  readonly printed?: string | null;
  readonly statements: readonly ReadStatement[];
  /** Of the statements marked in it in another language, those whose words were found in this text. */
  readonly paired?: { readonly found: number; readonly of: number } | null;
}

/** What was decided of a proposal where it differs from what is proposed. */
export interface Decision {
  readonly taken?: boolean | undefined;
  readonly class?: StatementClass | undefined;
  readonly followUp?: Statement['followUp'] | undefined;
  readonly addressees?: readonly string[] | undefined;
}

/** What becomes of each proposal. */
export interface Decisions {
  readonly isTaken: (key: string) => boolean;
  readonly classOf: (key: string) => StatementClass | null;
  readonly followUpOf: (key: string) => Statement['followUp'];
  readonly addresseesOf: (key: string) => readonly string[];
  readonly decide: (key: string, decision: Decision) => void;
}

/**
 * What each proposal is as things stand: everything is taken until it is left out, except what is only quoted, reported
 * or asked, or is said not to have been decided; see `isOnlyMentioned`.
 */
export function decisionsOn(
  paragraphs: readonly ReadParagraph[],
  made: Readonly<Record<string, Decision>>,
  decide: Decisions['decide'],
): Decisions {
  const proposed = new Map(
    paragraphs.flatMap(({ statements }) => statements.map(({ key, value }) => [key, value] as const)),
  );
  return {
    isTaken: (key) => {
      const value = proposed.get(key);
      return made[key]?.taken ?? (value !== undefined && !isOnlyMentioned(value));
    },
    classOf: (key) => made[key]?.class ?? proposed.get(key)?.class ?? null,
    followUpOf: (key) => made[key]?.followUp ?? proposed.get(key)?.followUp ?? 'ask',
    addresseesOf: (key) => made[key]?.addressees ?? proposed.get(key)?.addressees ?? [],
    decide,
  };
}

/** The statements of a paragraph that are taken, as they were decided. */
export function takenOf(
  paragraph: ReadParagraph,
  { isTaken, classOf, followUpOf, addresseesOf }: Omit<Decisions, 'decide'>,
): readonly ProposedStatement[] {
  return paragraph.statements.flatMap(({ key, value }) => {
    if (!isTaken(key)) return [];
    const { class: _proposed, ...rest } = value;
    const kind = classOf(key);
    const decided = { followUp: followUpOf(key), addressees: addresseesOf(key) };
    return [{ ...rest, ...(kind ? { class: kind } : {}), ...decided }];
  });
}
