import type { Block, Fact, Line, PaperDocument } from '../paper/paper';
import { plainText } from '../paper/rich-text';

/** What stands in one round of the loop over the paragraphs: a heading, with its words as the text too, or a paragraph. */
export interface BodyRound {
  /** `''` of what is no heading. */
  readonly heading: string;
  /** As it is printed; `''` of what is not numbered. */
  readonly number: string;
  readonly text: string;
  readonly [name: string]: string;
}

/**
 * The running text of a paper in its order, annexes included. Tables, delegations and signatures are none, and a heading
 * over nothing else is left out with them.
 */
export function bodyRounds(blocks: PaperDocument['blocks']): readonly BodyRound[] {
  return blocks
    .slice(openingEnd(blocks))
    .flatMap(piecesOf)
    .filter(isOverWords)
    .map(({ round }) => round);
}

/** The facts at the beginning of a paper, before its text: "Chair", "Venue". */
export function openingFacts(
  blocks: PaperDocument['blocks'],
): readonly { readonly term: string; readonly description: string; readonly [name: string]: string }[] {
  return blocks
    .slice(0, openingEnd(blocks))
    .flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    .map(({ term, descriptions }) => ({ term, description: linesOf(descriptions, '\n') }));
}

function openingEnd(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ kind }) => kind !== 'facts');
  return end < 0 ? blocks.length : end;
}

/** A round, and of a heading how deep it stands: 0 is an annex's. */
interface Piece {
  readonly level: 0 | 1 | 2 | null;
  readonly round: BodyRound;
}

/** Whether a heading is over any words before the next that is not within it. */
function isOverWords({ level }: Piece, at: number, pieces: readonly Piece[]): boolean {
  if (level === null) return true;
  const next = pieces.slice(at + 1).find((one) => one.level === null || one.level <= level);
  return next?.level === null;
}

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [heading(plainText(block.text), block.level ?? 1)];
    case 'numbered':
      return [paragraph(plainText(block.text), block.label)];
    case 'paragraph':
      return [paragraph(plainText(block.text))];
    case 'quotation':
      return [paragraph(`${plainText(block.speaker)}\n${plainText(block.text)}`)];
    case 'list':
      return block.items.map(({ text }) => paragraph(plainText(text), '–'));
    case 'facts':
      return block.facts.map((fact) => paragraph(factWords(fact)));
    case 'annex':
      return [heading(plainText(block.title), 0), ...block.blocks.flatMap(piecesOf)];
    default:
      return [];
  }
}

function heading(text: string, level: 0 | 1 | 2): Piece {
  return { level, round: { heading: text, number: '', text } };
}

function paragraph(text: string, number = ''): Piece {
  return { level: null, round: { heading: '', number, text } };
}

/** "Adopted: Declaration, 5 May 2026; Plan of action". */
function factWords({ term, descriptions }: Fact): string {
  return `${term}: ${linesOf(descriptions, '; ')}`;
}

function linesOf(lines: readonly Line[], between: string): string {
  return lines.map(({ text }) => plainText(text)).join(between);
}
