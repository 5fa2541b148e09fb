import { followsLetter } from '../prior-records/list-letters';
import { opensWithVerb } from './find-acts';
import { foldText } from './fold-text';
import { romanNumber } from './ordinals';
import { itemStart, itemStartReach, type Block } from './segment-blocks';
import type { Span } from './span';

/** A numbered paragraph of the text; `body` is what stands after the number. */
export interface NumberedParagraph extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  readonly body: Span;
  readonly level: 0 | 1 | 2;
  /** Blocks it takes: its own and those that go on without a number. */
  readonly blocks: readonly number[];
}

/** How the paragraphs of the first level are numbered. */
type Style = 'arabic' | 'roman' | 'section' | 'labelled' | 'dotted' | 'latin' | 'lettered' | 'counted';

/**
 * The numbered paragraphs of an outcome: 1. or 1), I., § 1, Article 1 or Decision 1, 1.1 or a., then (a), (i). One run of numbers that
 * counts up; a list of names or of links that happens to be numbered is told apart by the caller. A run of one counts
 * where it is a whole sentence.
 * @param noise blocks that are dropped; they end a paragraph
 */
export function findParagraphs(
  text: string,
  blocks: readonly Block[],
  noise: ReadonlySet<number>,
): readonly NumberedParagraph[] {
  const run = (style: Style): readonly NumberedParagraph[] => runOf(style, text, blocks, noise);
  for (const style of ['roman', 'labelled'] as const) {
    const found = run(style);
    if (areParagraphs(found, text)) return found;
  }
  const arabic = run('arabic');
  const [first, second] = arabic.filter((paragraph) => paragraph.level === 0);
  const agenda = arabic.findLast(({ level }) => level === 0);
  const dotted = agenda === undefined ? [] : run('dotted');
  const [decision] = dotted;
  // An agenda counts its items, the decisions below it theirs by those: "1.1", "1.2", "2.1".
  if (
    agenda &&
    decision?.number.startsWith('1.') &&
    decision.start >= agenda.end &&
    areParagraphs(dotted, text)
  )
    return dotted;
  if (first && (second || (first.number === '1' && isSentence(text, first.body)))) return arabic;
  for (const style of ['section', 'labelled', 'dotted', 'latin'] as const) {
    const found = run(style);
    if (
      found.filter(({ level }) => level === 0).length > 1 &&
      (style !== 'latin' || areParagraphs(found, text))
    )
      return found;
  }
  for (const style of ['counted', 'lettered'] as const) {
    const found = run(style);
    if (beginWithVerbs(found, text)) return found;
  }
  return [];
}

/** Any list in prose may be lettered: an outcome's letters stand before verbs. */
function beginWithVerbs(found: readonly NumberedParagraph[], text: string): boolean {
  const top = found.filter(({ level }) => level === 0);
  const verbs = top.filter(({ body }) => {
    const words = text.slice(body.start, Math.min(body.end, body.start + 400));
    return opensWithVerb({ text: words, folded: foldText(words) }, { start: 0, end: words.length });
  });
  return verbs.length > 1 && verbs.length > top.length / 2;
}

/** Sections are numbered like this too: paragraphs are sentences. */
function areParagraphs(found: readonly NumberedParagraph[], text: string): boolean {
  const top = found.filter(({ level }) => level === 0);
  const whole = top.filter(({ body }) => isSentence(text, body) || text.charAt(body.end - 1) === ':');
  return top.length > 1 && whole.length > top.length / 2;
}

type Draft = { -readonly [K in keyof NumberedParagraph]: NumberedParagraph[K] };

function runOf(
  style: Style,
  text: string,
  blocks: readonly Block[],
  noise: ReadonlySet<number>,
): readonly NumberedParagraph[] {
  const found: Draft[] = [];
  let expected: number | undefined;
  blocks.forEach((block, at) => {
    if (noise.has(at)) return;
    const last = found.at(-1);
    const item = nested(text, readItem(text, block, last, style), found);
    if (item?.level === 0) {
      if (style === 'lettered') {
        const before = found.findLast(({ level }) => level === 0)?.number;
        if (!followsLetter(item.number, before) && !followsLetter(item.number, undefined)) return;
      } else {
        const number = valueOf(item.number, style);
        const isNext =
          expected === undefined
            ? number <= 1 || style === 'arabic'
            : number === expected ||
              number === 1 ||
              (style === 'arabic' && goesOnBehindGap(text, item, number - expected, { last, at }));
        if (!isNext) return;
        expected = number + 1;
      }
      found.push({ ...item, start: block.start, end: block.end, blocks: [at] });
    } else if (item && last) {
      found.push({ ...item, start: block.start, end: block.end, blocks: [at] });
    } else if (last && last.blocks.at(-1) === at - 1) {
      const isEmpty = last.body.end <= last.body.start;
      if (!isEmpty && (block.afterBlank || !isContinuation(text, block))) return;
      last.end = block.end;
      last.body = { start: isEmpty ? block.start : last.body.start, end: block.end };
      last.blocks = [...last.blocks, at];
    }
  });
  return found.filter(({ body }) => body.end > body.start);
}

/** In paragraphs: so many may have been taken out of a text that counts them. */
const widestGap = 3;

/** "4. Bulgaria reported …" right below paragraph 2: a whole sentence that goes on counting where some were taken out. */
function goesOnBehindGap(
  text: string,
  { body }: Item,
  gap: number,
  { last, at }: { readonly last: NumberedParagraph | undefined; readonly at: number },
): boolean {
  return (
    gap > 0 &&
    gap <= widestGap &&
    last?.level === 0 &&
    last.blocks.at(-1) === at - 1 &&
    /[.!?;:][”»")\]]?$/u.test(text.slice(last.body.start, last.body.end).trimEnd()) &&
    isSentence(text, body)
  );
}

/** "1)" below "3. The Secretariat is to:" is an item of it, where the run is counted in "1.", "2.". */
function nested(text: string, item: Item | undefined, found: readonly Draft[]): Item | undefined {
  const last = found.at(-1);
  const top = found.find(({ level }) => level === 0);
  if (!item || !last || !top || item.level !== 0) return item;
  const markAfter = ({ end }: Span): string => text.charAt(end);
  if (markAfter(item.numberSpan) === markAfter(top.numberSpan)) return item;
  const isFirst = item.number === '1' && text.charAt(last.body.end - 1) === ':';
  const goesOn = last.level === 1 && Number(item.number) === Number(last.number) + 1;
  return isFirst || goesOn ? { ...item, level: 1 } : item;
}

/** A link or a heading that happens to be numbered is none. */
function isSentence(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  return /[.!?…;][”»")\]]?$/u.test(words) && words.split(/\s+/u).length >= 5;
}

function valueOf(number: string, style: Style): number {
  if (style === 'roman' || style === 'counted') return romanNumber(number.toLowerCase()) ?? 0;
  if (style === 'latin') return number.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  // Each section of a dotted run begins anew.
  return Number(number.split(/[./]/u).at(-1));
}

type Item = Pick<NumberedParagraph, 'number' | 'numberSpan' | 'body' | 'level'>;

/** "Item 2. Handover of the Chair. Germany regretted …": its own text stands behind the title, not only below it. */
const hasText = /^\s*Item \d+[.:] [^.\n]{3,90}\. \p{Lu}/u;

function readItem(
  text: string,
  block: Block,
  last: NumberedParagraph | undefined,
  style: Style,
): Item | undefined {
  const match = itemStart.exec(text.slice(block.start, Math.min(block.end, block.start + itemStartReach)));
  const read = match && levelOf(match.groups ?? {}, last, style);
  if (!match || !read) return undefined;
  if (match.groups?.['point'] !== undefined && !hasText.test(text.slice(block.start, block.end)))
    return undefined;
  const { number, level } = read;
  const after = /^[ \t\u00a0]*/u.exec(text.slice(block.start + match[0].length, block.end));
  const bodyStart = block.start + match[0].length + (after?.[0].length ?? 0);
  const start = block.start + match[0].indexOf(number);
  return {
    number,
    numberSpan: { start, end: start + number.length },
    body: { start: Math.min(bodyStart, block.end), end: block.end },
    level,
  };
}

function levelOf(
  groups: Readonly<Record<string, string | undefined>>,
  last: NumberedParagraph | undefined,
  style: Style,
): Pick<Item, 'number' | 'level'> | undefined {
  const { number, dotted, inside } = groups;
  const digits = number ?? (/^\d+$/u.test(inside ?? '') ? inside : undefined);
  const mark = inside ?? groups['letter'];
  if (style === 'lettered' || style === 'counted')
    return mark !== undefined && !/\d/u.test(mark) ? { number: mark, level: 0 } : undefined;
  const own =
    style === 'arabic' ? digits : (groups[style] ?? (style === 'labelled' ? groups['point'] : undefined));
  if (own !== undefined) return { number: own, level: 0 };
  if (digits !== undefined) return last && style !== 'dotted' ? { number: digits, level: 1 } : undefined;
  if (dotted !== undefined) return isBelow(dotted, last) ? { number: dotted, level: 1 } : undefined;
  const letter = inside ?? groups['letter'];
  if (letter === undefined) return undefined;
  return { number: letter, level: isRoman(letter, last) ? 2 : 1 };
}

/** "3.1" after "3", or "3.2" after "3.1"; an hour of an agenda is neither. */
function isBelow(dotted: string, last: NumberedParagraph | undefined): boolean {
  const above = dotted.slice(0, dotted.lastIndexOf('.'));
  const own = Number(dotted.slice(above.length + 1));
  if (!last) return false;
  if (last.number === above) return own === 1;
  return last.number === `${above}.${own - 1}`;
}

/** (i) after (h) is the letter; after a paragraph or an (a) it opens the Roman run. */
function isRoman(number: string, last: NumberedParagraph | undefined): boolean {
  if (!/^[ivxlc]+$/u.test(number)) return false;
  return !(
    last?.level === 1 &&
    last.number.length === 1 &&
    number.codePointAt(0) === (last.number.codePointAt(0) ?? 0) + 1
  );
}

function isContinuation(text: string, block: Block): boolean {
  return /^[\p{Ll}\d("“«–—-]/u.test(text.slice(block.start, block.start + 2)) || block.end - block.start > 60;
}
