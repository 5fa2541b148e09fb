import { fullWords, printedWords, type FieldWords } from './field-words';

/** What the register prints of a record: its own texts, and what stands before, between and behind them. */
export interface PrintedParts {
  /** In the order in which they are printed. */
  readonly fields: readonly FieldWords[];
  /** One more than there are fields. */
  readonly around: readonly string[];
}

/** Finds the fields in what is printed of them; `null` where none stands there in so many words, and once. */
export function partsOf(printed: string, fields: readonly FieldWords[]): PrintedParts | null {
  const placed = fields
    .flatMap((field) => {
      const full = fullWords(field.value);
      const words = printed.includes(full) ? full : printedWords(field.value);
      const at = printed.indexOf(words);
      return at >= 0 && printed.indexOf(words, at + 1) < 0 ? [{ field, at, end: at + words.length }] : [];
    })
    .toSorted((a, b) => a.at - b.at || b.end - a.end);
  const own: typeof placed = [];
  for (const one of placed) if (one.at >= (own.at(-1)?.end ?? 0)) own.push(one);
  if (own.length === 0) return null;
  const around = own.map(({ at }, index) => printed.slice(own[index - 1]?.end ?? 0, at));
  return { fields: own.map(({ field }) => field), around: [...around, printed.slice(own.at(-1)?.end)] };
}

const quotes = /^["'“”„«»‚‘’‹›]$/u;

/** The words that stand in an edited text in the places of the fields; `null` where what is around them was edited too. */
export function wordsAt({ fields, around }: PrintedParts, edited: string): readonly string[] | null {
  const first = around[0] ?? '';
  const last = around.at(-1) ?? '';
  const rest = withoutEnd(withoutStart(edited, first), last);
  if (rest === null) return null;
  const words: string[] = [];
  let left = rest;
  for (const between of around.slice(1, fields.length)) {
    const at = left.indexOf(between);
    if (between === '' || at < 0) return null;
    words.push(left.slice(0, at));
    left = left.slice(at + between.length);
  }
  return [...words, left].map((word) => word.trim());
}

/** A word processor may have set other quotation marks; whoever edits may have left them out. */
function withoutStart(text: string, start: string): string | null {
  if (text.startsWith(start)) return text.slice(start.length);
  if (!quotes.test(start)) return null;
  return quotes.test(text.charAt(0)) ? text.slice(1) : text;
}

function withoutEnd(text: string | null, end: string): string | null {
  if (text === null || text.endsWith(end)) return text?.slice(0, text.length - end.length) ?? null;
  if (!quotes.test(end)) return null;
  return quotes.test(text.charAt(text.length - 1)) ? text.slice(0, -1) : text;
}
