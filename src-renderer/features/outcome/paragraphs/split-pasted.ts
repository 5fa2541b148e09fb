import { isHeadingLine, isShortHead, isSureHeading } from '@/formats/narrative/heading-line';

export interface PastedParagraph {
  readonly level: 0 | 1 | 2;
  readonly text: string;
  /** As it is printed, without its signs: "3", "a"; `null` where it has none. */
  readonly number: string | null;
}

/**
 * A part of a pasted text: a paragraph of the outcome; a heading, a line of place and date or a preamble, which are none;
 * or a line between or after numbered paragraphs of which the text does not tell where it belongs.
 */
export interface PastedPart extends PastedParagraph {
  readonly kind: 'paragraph' | 'heading' | 'loose';
}

const numbered = /^\s*(?:(?<arabic>\d{1,3})[.)]|\(?(?<letter>[a-zа-я]{1,5})\))\s+(?<rest>\S.*)$/u;

/**
 * Takes a pasted text apart: 1. then (a) then (i), with what stands before, between and after them. A line that goes on
 * with its sentence belongs to the paragraph before it; without any number, blank lines part paragraphs, else every line
 * is one.
 */
export function partsOfPasted(text: string): readonly PastedPart[] {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  if (!lines.some((line) => numbered.test(line))) return byBlankLines(text);
  const width = wrapWidth(lines);
  const parts: Writable<PastedPart>[] = [];
  let before = '';
  for (const line of lines) {
    const words = line.trim();
    const match = numbered.exec(line)?.groups;
    const label = match?.['arabic'] ?? match?.['letter'] ?? '';
    const last = parts.at(-1);
    const lastNumbered = parts.findLast(({ kind }) => kind === 'paragraph');
    if (match && label !== '') {
      const level = match['arabic'] !== undefined ? 0 : isRoman(label, lastNumbered) ? 2 : 1;
      parts.push({ kind: 'paragraph', level, text: (match['rest'] ?? '').trim(), number: label });
    } else if (words !== '') {
      if (last && goesOn(last, before, words, width)) last.text = `${last.text} ${words}`;
      else {
        const isHead = isHeadingLine(words) || isShortHead(words);
        parts.push({ kind: isHead ? 'heading' : 'loose', level: 0, text: words, number: null });
      }
    }
    before = words;
  }
  return parts;
}

/**
 * The paragraphs of a pasted text alone.
 * @returns one paragraph, or none, for a text that is not to be taken apart
 */
export function splitPasted(text: string): readonly PastedParagraph[] {
  return partsOfPasted(text).flatMap(({ kind, level, text: words, number }) =>
    kind === 'paragraph' ? [{ level, text: words, number }] : [],
  );
}

/** Words that no line of its own ends in. */
const unended =
  /(?:,|[\s(](?:the|a|an|of|and|or|to|in|on|for|with|by|at|from|as|their|its|и|или|в|во|на|о|об|с|со|по|для|к|от|из|при|за))$/iu;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Whether a line without a number is the rest of what stands before it: its sentence is not at its end, or the text is
 * broken at a width that the line before reached.
 * @param before the line above it; empty for a blank one
 * @param width at which the lines are broken; 0 where each is whole
 */
function goesOn({ kind, text }: PastedPart, before: string, line: string, width: number): boolean {
  if (kind === 'heading') return false;
  if (/^\p{Ll}/u.test(line)) return true;
  // A blank line begins something else.
  if (before === '') return false;
  const hasEnded = /[.!?…;:][”»"')\]]*$/u.test(text);
  // A name, or "Declaration", may begin a line in the midst of a sentence.
  const isInMidst = width > 0 || unended.test(text);
  if (!hasEnded) return isInMidst ? !isSureHeading(line) : !isHeadingLine(line);
  return !isHeadingLine(line) && width > 0 && before.length > width * 0.7;
}

/**
 * The width at which a text was broken into lines, as an e-mail is; 0 where its lines are whole paragraphs. Most full
 * lines of a broken text end in the midst of a sentence.
 */
function wrapWidth(lines: readonly string[]): number {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const longest = Math.max(0, ...filled.map(({ length }) => length));
  if (filled.length < 4 || longest < 50 || longest > 110) return 0;
  const full = filled.filter(({ length }) => length > longest * 0.75);
  const broken = full.filter((line) => !/[.!?…;:][”»"')\]]*$/u.test(line));
  return full.length >= filled.length * 0.4 && broken.length * 2 >= full.length ? longest : 0;
}

/** (i) after (h) is the letter; after a number or an (a) it opens the Roman run. */
function isRoman(label: string, last: PastedParagraph | undefined): boolean {
  if (!/^[ivx]+$/u.test(label)) return false;
  const follows = last?.level === 1 && last.number?.codePointAt(0) === (label.codePointAt(0) ?? 0) - 1;
  return !(label.length === 1 && follows) && last !== undefined && (last.level > 0 || label === 'i');
}

function byBlankLines(text: string): readonly PastedPart[] {
  const normal = text.replace(/\r\n?/gu, '\n');
  const blocks = /\n[ \t]*\n/u.test(normal) ? normal.split(/\n[ \t]*\n/u) : normal.split('\n');
  return blocks.flatMap(headApart).map((words) => ({
    kind: isHeadingLine(words) ? 'heading' : 'paragraph',
    level: 0,
    text: words.replace(/\s+/gu, ' ').trim(),
    number: null,
  }));
}

/** A title and the line of place and date stand above the first paragraph without a blank line between. */
function headApart(block: string): readonly string[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => !isHeadingLine(line));
  const heads = at < 0 ? lines : lines.slice(0, at);
  return [...heads, lines.slice(heads.length).join('\n')].filter((words) => words.trim() !== '');
}
