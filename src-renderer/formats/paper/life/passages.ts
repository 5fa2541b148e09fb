import { assertNever } from '@/domain/assert-never';

import type { AnnexBlock, Block, FormBlock, PaperDocument, RecordReference, RichText } from '../paper';
import { joined, plainText, richText } from '../rich-text';

/** A block without what it is made of: what a comparison needs to build it again. */
export type Shell = Exclude<
  Block,
  | AnnexBlock
  | FormBlock
  | { readonly kind: 'page-break' | 'letter' | 'translation' | 'parallel' }
  | { readonly kind: 'cards' }
>;

/** What a passage is a part of, besides blocks: the paper itself, or an annex, which goes on to the next. */
export type PassagePlace = 'title' | 'subtitle' | 'note' | 'annex' | 'other' | Shell['kind'];

/** One place of a paper that is compared by itself: a paragraph, a person's line, the row of a table. */
export interface Passage {
  readonly place: PassagePlace;
  /** What stands before it: a number, the term of a fact; `''` where nothing does. */
  readonly label: string;
  /** One text, the speaker and the words of a quotation, or the cells of a row. */
  readonly texts: readonly RichText[];
  readonly record: RecordReference | null;
  /** The block that it stands in; `null` where it is none of one. */
  readonly shell: Shell | null;
  /** Whether it heads those of its block that follow: the name of a delegation, the group of a table. */
  readonly heads?: true;
}

/** Everything that a paper says, in its order. What its pages repeat is not among it. */
export function passagesOf(paper: PaperDocument): readonly Passage[] {
  const { process, processDetail, lines } = paper.letterhead;
  const { language } = paper;
  return [
    ...[process, ...(processDetail ? [processDetail] : [])].map((text) => whole('other', text)),
    ...lines.map((line) => whole('other', richText(line, language))),
    whole('title', paper.title),
    ...(paper.subtitle ? [whole('subtitle', paper.subtitle)] : []),
    ...paper.blocks.flatMap((block) => passagesOfBlock(block, language)),
    ...paper.notes.map((text, index) => whole('note', text, String(index + 1))),
  ];
}

/** The words of a passage on one line: what stands before it, then its texts. Kept papers are hashed by them: they never change. */
export function passageWords({ label, texts }: Pick<Passage, 'label' | 'texts'>): string {
  return [label, ...texts.map(plainText)].filter((text) => text !== '').join(' ');
}

/** The same as it is shown to somebody: what stands apart on the paper, as cells do, is told apart. */
export function shownWords({ place, label, texts }: Pick<Passage, 'place' | 'label' | 'texts'>): string {
  const words = texts
    .map(plainText)
    .filter((text) => text !== '')
    .join(place === 'signatures' ? ', ' : place === 'table' ? ' · ' : ' ');
  return [label, words].filter((text) => text !== '').join(' ');
}

function whole(place: PassagePlace, text: RichText, label = ''): Passage {
  return { place, label, texts: [text], record: null, shell: null };
}

function passagesOfBlock(block: Block, language: string): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
      return [passage(block, [block.text], block.record ?? null)];
    case 'paragraph':
      return [passage(block, [block.text], block.record)];
    case 'numbered':
      return [{ ...passage(block, [block.text], block.record), label: block.label }];
    case 'section-label':
      return [passage(block, [block.text], null)];
    case 'quotation':
      return [passage(block, [block.speaker, block.text], block.record)];
    case 'facts':
      return block.facts.map(({ term, descriptions }) => ({
        ...passage(
          block,
          [
            linesOf(
              descriptions.map(({ text }) => text),
              language,
            ),
          ],
          descriptions[0]?.record ?? null,
        ),
        label: term,
      }));
    case 'delegation':
      return [
        { ...passage(block, [block.name], block.record), heads: true },
        ...block.lines.map(({ text, record }) => passage(block, [text], record)),
      ];
    case 'table':
      return block.rows.map((row) =>
        row.kind === 'group'
          ? { ...passage(block, [row.text], row.record), heads: true }
          : passage(block, row.cells, row.record),
      );
    case 'list':
      return block.items.map(({ text, record }) => passage(block, [text], record));
    case 'signatures':
      return block.places.map(({ capacity, name, function: role }) => ({
        ...passage(
          block,
          [name, role].filter((text) => text !== null),
          null,
        ),
        label: capacity,
      }));
    case 'page-break':
    case 'letter':
    case 'translation':
      return [];
    case 'parallel':
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => cell.flatMap((one) => passagesOfBlock(one, language))),
      );
    case 'cards':
      return block.cards.map(({ lines, record }) => ({
        ...whole(
          'other',
          linesOf(
            lines.map(({ text }) => text),
            language,
          ),
        ),
        record,
      }));
    case 'form':
      return [
        ...block.head.map((text) => whole('other', text)),
        ...block.fields.map(({ label, value }) => whole('other', value, label)),
      ];
    case 'annex':
      return [whole('annex', block.title), ...block.blocks.flatMap((one) => passagesOfBlock(one, language))];
    default:
      return assertNever(block);
  }
}

function passage(shell: Shell, texts: readonly RichText[], record: RecordReference | null): Passage {
  return { place: shell.kind, label: '', texts, record, shell };
}

/** Texts one below the other, as one of the language of the first. */
function linesOf(texts: readonly RichText[], language: string): RichText {
  return joined(
    texts.map(({ inlines }, index) => (index === 0 ? inlines : [{ kind: 'line-break' }, ...inlines])),
    texts[0]?.language ?? language,
  );
}
