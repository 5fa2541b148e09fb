/** What opens an item of a list when it stands first in a line: "3.", "(a)", "iv)", "•". */
const opening =
  /^(?:(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[ivxIVX]{1,5}[.)]|\p{L}\)|\((?:\d{1,3}|\p{L}|[ivx]{1,5})\)|\d{1,3}[.)])(?=\s)|[•·▪◦‣●○■□➢–—*-](?=\s))/u;

/** Nothing else but a mark of an item: it hangs left of the words it belongs to. */
const alone =
  /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[ivxIVX]{1,5}[.)]|\(?(?:\p{L}|[ivx]{1,5})\)|[•·▪◦‣●○■□➢–—*-])$/u;

/** Drawn by fonts of pictures, in the place that Unicode leaves to everybody's own use. */
const pictured = /^[\ue000-\uf8ff\u25aa-\u25ff\u2022\u2023](?=\s|$)/u;

export function opensItem(line: string): boolean {
  if (/^\d{1,3}\s/u.test(line)) return false;
  return opening.test(line) || pictured.test(line);
}

export function isMarkAlone(text: string): boolean {
  return alone.test(text) || pictured.test(text);
}

/** A dash stands before items, and in Russian within sentences. */
export function isDash(line: string): boolean {
  return /^[–—-]\s/u.test(line);
}

const time = /^\d{1,2}[:.]\d{2}(?:\s?[–—-]\s?\d{1,2}[:.]\d{2})?(?=\s|$)/u;
const label = /^(?:\p{Lu}[\p{L}-]{1,20}(?: [\p{L}-]{1,20}){0,2}|e-mail|tel\.?|тел\.?|Tel\.|Тел\.):(?: |$)/u;
const addressed = /^(?:H\. ?E\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Prof\.|Г-н|Г-жа|г-н|г-жа|Е\. ?П\.) \p{Lu}/u;

/**
 * Whether a line opens an entry of a list that has no marks: a programme's time, a label with a colon, the next person; or
 * comes after a line of capitals, which was a heading.
 * @param previous the line before
 * @param entry what the entry before begins with
 */
export function opensEntry(line: string, previous: string, entry: string): boolean {
  if (time.test(line)) return true;
  if (/(?:[,–—-]|\s(?:and|of|the|by|for|и|в|на|с|по))$/u.test(previous)) return false;
  if (addressed.test(line) && addressed.test(entry)) return true;
  return label.test(line) || (isCapitals(previous) && /\p{Ll}/u.test(line));
}

export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 8;
}

/** Whether a line has the number after that of the item before it: "5. …" and "6. …". */
export function isNextItem(item: string, line: string): boolean {
  const [one, other] = [item, line].map((text) => /^\(?(\d{1,3})([.)])\s/u.exec(text));
  return Boolean(one && other && one[2] === other[2] && Number(other[1]) === Number(one[1]) + 1);
}

/** Whether a line opens a run that goes on further down: "1. Officials …", then "2. …". */
export function isFirstOfRun(line: string, below: readonly string[]): boolean {
  return /^\(?1[.)]\s+[\p{Lu}«“"]/u.test(line) && below.some((other) => isNextItem(line, other));
}
