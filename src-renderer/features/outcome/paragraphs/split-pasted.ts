export interface PastedParagraph {
  readonly level: 0 | 1 | 2;
  readonly text: string;
  /** As it is printed, without its signs: "3", "a"; `null` where it has none. */
  readonly number: string | null;
}

const numbered = /^\s*(?:(?<arabic>\d{1,3})[.)]|\(?(?<letter>[a-zа-я]{1,5})\))\s+(?<rest>\S.*)$/u;

/**
 * Takes a pasted text apart into paragraphs: 1. then (a) then (i).
 * Lines between numbers go on with the paragraph; without any number, blank lines part paragraphs, else every line is one.
 * @returns one paragraph, or none, for a text that is not to be taken apart
 */
export function splitPasted(text: string): readonly PastedParagraph[] {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  if (!lines.some((line) => numbered.test(line))) return byBlankLines(text);
  const found: { level: 0 | 1 | 2; text: string; label: string }[] = [];
  for (const line of lines) {
    const match = numbered.exec(line)?.groups;
    const last = found.at(-1);
    const label = match?.['arabic'] ?? match?.['letter'] ?? '';
    if (match && label !== '') {
      const level = match['arabic'] !== undefined ? 0 : isRoman(label, last) ? 2 : 1;
      found.push({ level, text: (match['rest'] ?? '').trim(), label });
    } else if (line.trim() === '') continue;
    else if (last) last.text = `${last.text} ${line.trim()}`;
    else found.push({ level: 0, text: line.trim(), label: '' });
  }
  return found.map(({ level, text: words, label }) => ({
    level,
    text: words,
    number: label === '' ? null : label,
  }));
}

/** (i) after (h) is the letter; after a number or an (a) it opens the Roman run. */
function isRoman(
  label: string,
  last: { readonly level: number; readonly label: string } | undefined,
): boolean {
  if (!/^[ivx]+$/u.test(label)) return false;
  const follows = last?.level === 1 && last.label.codePointAt(0) === (label.codePointAt(0) ?? 0) - 1;
  return !(label.length === 1 && follows) && last !== undefined && (last.level > 0 || label === 'i');
}

function byBlankLines(text: string): readonly PastedParagraph[] {
  const normal = text.replace(/\r\n?/gu, '\n');
  const blocks = /\n[ \t]*\n/u.test(normal) ? normal.split(/\n[ \t]*\n/u) : normal.split('\n');
  return blocks
    .map((block) => block.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .map((words) => ({ level: 0, text: words, number: null }));
}
