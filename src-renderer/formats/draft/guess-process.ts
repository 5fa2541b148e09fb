import { findNamedProcesses, findProcesses } from './find-processes';

/** Enough of a text to tell whose it is, and little enough to search at once. */
const readable = 20_000;

/**
 * The process whose records these texts are, to propose it where the register has none yet: the one they name most
 * often. Other processes are named in passing, as guests. `''` when they name none.
 * @returns its short name, in the language of the place or as printed
 */
export function guessProcess(texts: readonly string[]): string {
  const text = texts.map((each) => each.slice(0, readable)).join('\n');
  return mostNamed(findProcesses(text)) || mostNamed(findNamedProcesses(text));
}

function mostNamed(mentions: readonly { readonly printedAs: string }[]): string {
  const counts = new Map<string, number>();
  for (const { printedAs } of mentions) counts.set(printedAs, (counts.get(printedAs) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
