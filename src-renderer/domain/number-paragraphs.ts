import type { Id } from './fields';
import { countOf, isHeading, lastPart, numberAt, wholeNumber, type Paragraph } from './paragraph';

/** A paragraph with the number it prints, and what it belongs to. A heading has an empty one, and belongs to nothing. */
export interface NumberedParagraph {
  readonly paragraph: Paragraph;
  readonly number: string;
  /** Another before it prints or is cited by the same. */
  readonly isRepeated: boolean;
  /** It came between numbers that are kept: "2 bis". */
  readonly isBetween: boolean;
  /** As the history and screen readers cite it: "3", "3 (a)", "3 (a) (i)". */
  readonly cited: string;
  /** The paragraph that it is a part of: by its number where that is kept, wherever it stands; else by its place. */
  readonly parentId: Id | null;
}

/**
 * The numbered paragraphs with their printed numbers; headings are left out, and the numbers run on over them. A final text
 * keeps its own; the others count on in their level, and one for which the next number is taken is put between as the field
 * does: "2 bis", before the first "1 ante".
 * @param paragraphs in the order of the text
 */
export function numberParagraphs(paragraphs: readonly Paragraph[]): readonly NumberedParagraph[] {
  return outcomeLines(paragraphs).filter(({ paragraph }) => !isHeading(paragraph));
}

/** All that stands in the outcome, numbered as `numberParagraphs` does; the number of a heading is empty. */
export function outcomeLines(paragraphs: readonly Paragraph[]): readonly NumberedParagraph[] {
  const kept = keptNumbers(paragraphs);
  const counts: [number, number, number] = [0, 0, 0];
  const above: (Above | undefined)[] = [];
  let lastMain: Above | undefined;
  const seen = new Set<string>();
  const given = new Set<string>();
  const placed = paragraphs.map((paragraph, index): NumberedParagraph => {
    if (isHeading(paragraph)) {
      // Nothing below it is a part of what stands above it.
      above.length = 0;
      counts[1] = 0;
      counts[2] = 0;
      return headingLine(paragraph);
    }
    const level = levelOf(paragraph);
    const last = (level === 0 ? lastMain : above[level])?.number ?? null;
    // Below what ended nothing is left of it: a level may be left out.
    above.length = level;
    const heads = above.flatMap((one, at) => (one ? [bracketed(one.number, at)] : []));
    const citedAs = (part: string) => [...heads, bracketed(part, level)].join(' ');
    const own = kept.get(paragraph.id);
    const next = numberAt(level, counts[level] + 1);
    const isTaken = (part: string) => {
      const cited = citedAs(part);
      return kept.whole.has(cited) || given.has(cited) || kept.isBeside(paragraphs, index, part);
    };
    const isBetween = own === undefined && kept.size > 0 && isTaken(next);
    const number = own?.part ?? (isBetween ? between(last, next, isTaken) : next);
    if (own) counts[level] = countAfter(own, level) ?? counts[level] + 1;
    else if (!isBetween) counts[level] += 1;
    for (let deeper = level + 1; deeper < counts.length; deeper += 1) counts[deeper] = 0;
    const inPlace = citedAs(number);
    const cited = own?.whole ?? inPlace;
    const isRepeated = seen.has(cited) || seen.has(inPlace);
    seen.add(cited).add(inPlace);
    given.add(cited);
    above[level] = { number, id: paragraph.id };
    if (level === 0) lastMain = above[level];
    const parentId = above.findLast((one, at) => at < level && one !== undefined)?.id ?? null;
    return { paragraph, number, cited, isRepeated, isBetween, parentId };
  });
  return placed.map((one) => (kept.get(one.paragraph.id)?.whole ? withKeptParent(one, placed) : one));
}

/**
 * The number that a heading had as a paragraph of a final text, to be its own once more; `null` where another paragraph is
 * cited by it now, or where it had none of its own.
 * @param list in the order of the text, the heading included
 */
export function numberOnceMore(list: readonly Paragraph[], headingId: Id): string | null {
  const number = list.find(({ id }) => id === headingId)?.number ?? null;
  if (number === null) return null;
  const before = outcomeLines(list);
  const after = outcomeLines(list.map((one) => (one.id === headingId ? { ...one, kind: 'numbered' } : one)));
  const own = after.find(({ paragraph }) => paragraph.id === headingId);
  const isFree = before.every(({ cited }) => cited !== own?.cited);
  const repeated = (lines: typeof before) => lines.filter(({ isRepeated }) => isRepeated).length;
  return isFree && repeated(after) === repeated(before) ? number : null;
}

/** The printed number of every paragraph, by id; see `numberParagraphs`. */
export function paragraphNumbers(paragraphs: readonly Paragraph[]): ReadonlyMap<Id, string> {
  return new Map(numberParagraphs(paragraphs).map(({ paragraph, number }) => [paragraph.id, number]));
}

function headingLine(paragraph: Paragraph): NumberedParagraph {
  return { paragraph, number: '', cited: '', isRepeated: false, isBetween: false, parentId: null };
}

interface Above {
  readonly number: string;
  readonly id: Id;
}

interface KeptNumber {
  /** Its last part, as it is printed. */
  readonly part: string;
  readonly whole: string | null;
}

interface KeptNumbers {
  readonly size: number;
  /** The numbers that are kept as they are cited. */
  readonly whole: ReadonlySet<string>;
  readonly get: (id: Id) => KeptNumber | undefined;
  /** Whether a paragraph of the same level under the same heading prints the number as a kept one. */
  readonly isBeside: (paragraphs: readonly Paragraph[], index: number, part: string) => boolean;
}

function keptNumbers(paragraphs: readonly Paragraph[]): KeptNumbers {
  const known = new Map(
    paragraphs.flatMap(({ id, kind, number, level }) =>
      number === null || kind === 'heading'
        ? []
        : [[id, { part: lastPart(number, level), whole: wholeNumber(number, level) }] as const],
    ),
  );
  return {
    size: known.size,
    whole: new Set([...known.values()].flatMap(({ whole }) => (whole === null ? [] : [whole]))),
    get: (id) => known.get(id),
    isBeside(all, index, part) {
      const level = all[index]?.level ?? 0;
      const isOver = (one: Paragraph) => (isHeading(one) ? level > 0 : one.level < level);
      const from = all.slice(0, index).findLastIndex(isOver) + 1;
      const end = all.findIndex((one, at) => at > index && isOver(one));
      return all
        .slice(from, end < 0 ? all.length : end)
        .some((one) => one.level === level && known.get(one.id)?.part === part);
    },
  };
}

/** After the ninth no word of the field is left. */
const suffixes = 'bis ter quater quinquies sexies septies octies novies decies'.split(' ');

/** A number between two that are kept. @param last the one before it in its level */
function between(last: string | null, next: string, isTaken: (number: string) => boolean): string {
  // After "2 (a)" that stands for itself comes "2 bis".
  const head = last === null ? `${next} ante` : last.replace(/ \(.*$/u, '').replace(suffix, '');
  if (last === null && !isTaken(head)) return head;
  for (let at = 0; ; at += 1) {
    const number = `${head} ${suffixes[at] ?? `bis ${at + 1}`}`;
    if (!isTaken(number)) return number;
  }
}

const suffix = new RegExp(` (?:${suffixes.join('|')})(?: \\d+)?$`, 'u');

/**
 * How far the count has come with a number that is kept; `null` where it is none of its level's. One of a deeper level that
 * stands for itself ("2 (a)" whose 2 is gone) counts by the part of this level.
 */
function countAfter({ part, whole }: KeptNumber, level: 0 | 1 | 2): number | null {
  const parts = (whole ?? '').split(' (').map((one) => one.replace(/\)$/u, ''));
  const head = ((parts.length > level + 1 ? parts[level] : undefined) ?? part).replace(suffix, '');
  const count = countOf(level, head.replace(/ ante$/u, ''));
  return count !== null && head.endsWith(' ante') ? count - 1 : count;
}

function bracketed(number: string, level: number): string {
  return level === 0 ? number : `(${number})`;
}

/** What a kept number says that it is a part of stands by that number; where it is gone, nothing leads to it. */
function withKeptParent(one: NumberedParagraph, all: readonly NumberedParagraph[]): NumberedParagraph {
  const parent = / \([^()]+\)$/u.test(one.cited) ? one.cited.replace(/ \([^()]+\)$/u, '') : null;
  const found =
    parent === null
      ? null
      : all.find(({ cited, paragraph }) => cited === parent && paragraph.id !== one.paragraph.id);
  return { ...one, parentId: found?.paragraph.id ?? null };
}

function levelOf({ level }: Paragraph): 0 | 1 | 2 {
  return level === 2 ? 2 : level === 1 ? 1 : 0;
}
