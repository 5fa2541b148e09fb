import type { AnnexBlock, Block, Inline, ParallelRow, RichText } from '../paper';
import { plainText } from '../rich-text';
import { alignBlocks, type AlignedBlocks } from './align-blocks';
import { alignFacts, areFacts } from './align-facts';
import { bothSignatures, bothTables } from './both-tables';
import type { LanguagePair } from './language-pair';
import { withoutBorrowed } from './not-translated';

/** A row of the two columns, or a block that stands over both. */
type Placed =
  { readonly kind: 'row'; readonly row: ParallelRow } | { readonly kind: 'whole'; readonly block: Block };

/** The blocks of two papers side by side; tables and signatures are one for both, over the whole width. */
export function inColumns(
  first: readonly Block[],
  second: readonly Block[],
  of: LanguagePair,
): readonly Block[] {
  const annexes = {
    first: first.filter((block) => block.kind === 'annex'),
    second: second.filter((block) => block.kind === 'annex'),
  };
  const placed = alignBlocks(withoutAnnexes(first), withoutAnnexes(second)).flatMap((pair) =>
    placedBlocks(pair, of),
  );
  return [...joinedRows(placed, of), ...annexesInColumns(annexes.first, annexes.second, of)];
}

function withoutAnnexes(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'annex');
}

function annexesInColumns(
  first: readonly AnnexBlock[],
  second: readonly AnnexBlock[],
  of: LanguagePair,
): readonly Block[] {
  return alignBlocks(first, second).flatMap((pair) =>
    pairwise(pair, of).map(([one, other]): Block => {
      const [own, translated] = [one[0], other[0]].map((block) => (block?.kind === 'annex' ? block : null));
      const title = own?.title ?? translated?.title ?? { inlines: [], language: of.languages[0] };
      return {
        kind: 'annex',
        title,
        ...(own && translated ? { other: translated.title } : {}),
        blocks: inColumns(own?.blocks ?? [], translated?.blocks ?? [], of),
      };
    }),
  );
}

/** Rows that follow each other are one table of two columns. */
function joinedRows(placed: readonly Placed[], { languages }: LanguagePair): readonly Block[] {
  const blocks: Block[] = [];
  let rows: ParallelRow[] = [];
  const end = () => {
    if (rows.length > 0) blocks.push({ kind: 'parallel', languages, rows });
    rows = [];
  };
  for (const one of placed) {
    if (one.kind === 'row') rows.push(one.row);
    else {
      end();
      blocks.push(one.block);
    }
  }
  end();
  return blocks;
}

function placedBlocks(pair: AlignedBlocks, of: LanguagePair): readonly Placed[] {
  return pairwise(pair, of).flatMap(([first, second]): readonly Placed[] => {
    const [one, other] = [first[0], second[0]];
    const single = first.length === 1 && second.length === 1;
    if (single && one?.kind === 'table' && other?.kind === 'table')
      return bothTables(one, other, of).map(whole);
    if (single && one?.kind === 'signatures' && other?.kind === 'signatures')
      return [whole({ ...one, places: bothSignatures(one.places, other.places, of.languages[1]) })];
    const wide = [...first, ...second].filter(({ kind }) => wideKinds.has(kind));
    if (wide.length > 0) return (first.some(({ kind }) => kind === 'page-break') ? first : wide).map(whole);
    return [{ kind: 'row', row: rowOf(first, second, of) }];
  });
}

/** No column has the room for them. */
const wideKinds: ReadonlySet<Block['kind']> = new Set(['table', 'signatures', 'page-break', 'cards', 'form']);

function whole(block: Block): Placed {
  return { kind: 'whole', block };
}

function rowOf(first: readonly Block[], second: readonly Block[], of: LanguagePair): ParallelRow {
  const [own, translated] = [first[0], second[0]];
  const shared =
    first.length === 1 && second.length === 1 && own && translated ? saidOnce(own, translated, of) : null;
  if (shared) return [[shared]];
  return [
    first.map((block) => withoutBorrowed(block, 0, of)),
    second.map((block) => withoutBorrowed(block, 1, of)),
  ];
}

/** Words that are in neither of the languages and the same in both papers, with what each says of their language. */
function saidOnce(first: Block, second: Block, { languages }: LanguagePair): Block | null {
  if (!isText(first) || !isText(second) || first.kind !== second.kind) return null;
  const [one, other] = [first.text, second.text];
  const isOfNeither =
    one.language === other.language && !languages.some((language) => one.language.split('-')[0] === language);
  // A text that was approved may say other words than the records do by now.
  if (!isOfNeither || !isSame(withoutMark(one), withoutMark(other))) return null;
  return { ...first, text: { ...one, inlines: [...one.inlines, ...markOf(one, other)] } };
}

/** What stands behind the same words in the second paper alone: that they are in another language, said in its own. */
function markOf(one: RichText, other: RichText): readonly Inline[] {
  const last = other.inlines.at(-1);
  if (plainText(one) === plainText(other) || !last) return [];
  return [{ kind: 'text', text: ' ' }, last];
}

/** The words without what says in which language they are: the one inline of such a text that is in another. */
function withoutMark({ inlines, language }: RichText): RichText {
  const last = inlines.at(-1);
  const isMark = last?.kind === 'text' && last.language !== undefined && last.language !== language;
  return { inlines: isMark ? inlines.slice(0, -1) : inlines, language };
}

function isSame(one: RichText, other: RichText): boolean {
  return plainText(one) === plainText(other);
}

type TextBlock = Extract<Block, { readonly kind: 'numbered' | 'paragraph' | 'heading' }>;

function isText(block: Block): block is TextBlock {
  return block.kind === 'numbered' || block.kind === 'paragraph' || block.kind === 'heading';
}

/** One beside one where there are as many of them, else all beside all; lists are taken apart likewise, facts by what they say. */
function pairwise(
  { first, second }: AlignedBlocks,
  { languages }: LanguagePair,
): readonly (readonly [readonly Block[], readonly Block[]])[] {
  if (areFacts(first) && areFacts(second)) return alignFacts(first, second, languages);
  if (first.length !== second.length) return [[first, second]];
  return first.flatMap((block, at) => {
    const other = second[at];
    const [parts, otherParts] = [takenApart(block), other ? takenApart(other) : []];
    return parts.length === otherParts.length
      ? parts.map((part, index) => [[part], otherParts.slice(index, index + 1)] as const)
      : [[[block], other ? [other] : []] as const];
  });
}

function takenApart(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.map((item) => ({ ...block, items: [item] }));
  return [block];
}
