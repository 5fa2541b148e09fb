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
