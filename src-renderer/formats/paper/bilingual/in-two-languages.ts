import { partsOf, type PaperPart } from '../letters';
import type { Block, PaperDocument, PaperLanguage, PaperStatus, RichText, TwoLanguages } from '../paper';
import { bothTexts } from './both-texts';
import { inColumns } from './in-columns';
import type { LanguagePair } from './language-pair';
import { mapTexts } from './map-texts';
import { orNotTranslated, withoutBorrowed } from './not-translated';

/**
 * One paper of two that say the same in two languages: side by side, each paragraph beside its translation, or the second
 * after the first. Words that only one language has stand there once; their place in the other tells that they are not
 * translated. Letters to several are paired by whom they go to.
 * @param approved the languages whose text is printed as it was approved
 */
export function inTwoLanguages(
  first: PaperDocument,
  translated: PaperDocument,
  form: TwoLanguages,
  approved: ReadonlySet<PaperLanguage> = new Set(),
): PaperDocument {
  const second = withNotesFrom(translated, first.notes.length);
  const pair: LanguagePair = { languages: [first.language, second.language], approved };
  return {
    ...first,
    name: first.name === second.name ? first.name : `${first.name} / ${second.name}`,
    title: orNotTranslated(first.title, 0, pair),
    form: {
      ...first.form,
      classification: bothOrOne(first.form.classification, second.form.classification),
      // A number needs no words that would be in one of the languages.
      pageNumber: { before: '', between: ' / ' },
    },
    running: runningOf(first, second),
    status: statusOf(first, second),
    second: {
      form,
      language: second.language,
      letterhead: second.letterhead,
      houseLetterhead: second.form.letterhead,
      title: orNotTranslated(second.title, 1, pair),
      subtitle: second.subtitle,
    },
    blocks: lettersOf(first, second).flatMap(([one, other], at): readonly Block[] => {
      const letter: readonly Block[] = at === 0 ? [] : [{ kind: 'letter' }];
      return form === 'columns'
        ? [...letter, ...inColumns(one, other, pair)]
        : [...letter, ...inSequence(one, other, pair)];
    }),
    notes: [...first.notes, ...second.notes],
  };
}

function inSequence(first: readonly Block[], second: readonly Block[], pair: LanguagePair): readonly Block[] {
  return [
    ...first.map((block) => withoutBorrowed(block, 0, pair)),
    { kind: 'translation' },
    ...second.map((block) => inOwnLanguage(withoutBorrowed(block, 1, pair), pair.languages[1])),
  ];
}

/** Words that a table says by itself are in the language of the paper unless they say otherwise. */
function inOwnLanguage(block: Block, language: PaperLanguage): Block {
  if (block.kind === 'annex')
    return { ...block, blocks: block.blocks.map((inside) => inOwnLanguage(inside, language)) };
  if (block.kind !== 'table') return block;
  return { ...block, columns: block.columns.map((column) => ({ ...column, language })) };
}

function withNotesFrom(paper: PaperDocument, count: number): PaperDocument {
  if (count === 0) return paper;
  const moved = ({ inlines, language }: RichText): RichText => ({
    language,
    inlines: inlines.map((inline) =>
      inline.kind === 'note-mark' ? { ...inline, note: inline.note + count } : inline,
    ),
  });
  return { ...paper, blocks: paper.blocks.map((block) => mapTexts(block, moved)) };
}

/** The letters of both, each with its translation; those of the second alone at the end. */
function lettersOf(
  first: PaperDocument,
  second: PaperDocument,
): readonly (readonly [readonly Block[], readonly Block[]])[] {
  const others = [...partsOf(second.blocks)];
  const pairs = partsOf(first.blocks).map((part): readonly [readonly Block[], readonly Block[]] => {
    const at = others.findIndex((other) => recipientOf(other) === recipientOf(part));
    const [found] = at < 0 ? [] : others.splice(at, 1);
    return [part.blocks, found?.blocks ?? []];
  });
  return [...pairs, ...others.map(({ blocks }) => [[], blocks] as const)];
}

/** Id of the delegation that a letter goes to; `''` of what is no letter. */
function recipientOf({ blocks }: PaperPart): string {
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.record?.table === 'delegations') return block.record.id;
  }
  return '';
}

function bothOrOne(first: RichText | null, second: RichText | null): RichText | null {
  return first && second ? bothTexts(first, second) : (first ?? second);
}

/** Each language on a line of its own; what is the same in both stands once. */
function runningOf(first: PaperDocument, second: PaperDocument): PaperDocument['running'] {
  const lines = (paper: PaperDocument) => (paper.running.head === '' ? [] : paper.running.head.split('\n'));
  const own = lines(first);
  const others = lines(second).filter((line) => !own.includes(line));
  const feet = new Set([first.running.foot, second.running.foot]);
  return {
    head: [...own, ...others].join('\n'),
    headLanguages: [...own.map(() => first.language), ...others.map(() => second.language)],
    foot: [...feet].filter((foot) => foot !== '').join('\n'),
  };
}

/** What the least of two says stands of both: a paper is not approved as long as one of its texts is not. */
const weakestFirst: readonly PaperStatus['state'][] = ['draft', 'circulated', 'final', 'corrected'];

function statusOf(first: PaperDocument, second: PaperDocument): PaperDocument['status'] {
  const all = [first.status, second.status].filter((status) => status !== null);
  const [status] = all;
  if (!status) return null;
  const { watermark } = status;
  const state = weakestFirst.find((one) => all.some((own) => own.state === one)) ?? status.state;
  // No page of an approved text is crossed out by the translation beside it.
  const isDraft = all.length === 2 && all.every((one) => one.watermark !== undefined);
  return {
    state,
    label: all.map(({ label }) => label).join(' / '),
    ...(isDraft && watermark !== undefined ? { watermark } : {}),
  };
}
