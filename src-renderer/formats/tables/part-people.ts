import { isEvidentName } from '../person-line/name-evidence';
import { isWholeName } from '../person-line/name-shapes';
import { kindOfTitle } from '../person-line/split-titles';

/** Between two people; «и» and "ve" are words of their own, never letters of a name. "von und zu" is one family name. */
const between = /\s*(?:;|\n|&|(?<=\s)(?:and|(?<!\b(?:von|vom|aus)\s+)und|и|және|ve|ва|va)(?=\s))\s*/u;
const bracket = /\([^()]*\)|\[[^[\]]*\]|«[^«»]*»|"[^"]*"/gu;
/** Stands for the brackets of a text while it is cut: nothing inside them parts two people. */
const mask = '\uE000';

/**
 * Cuts a text where another person may begin: at "and", a semicolon, a line, and at a comma before what can be nothing
 * but a name. What stands in brackets is never cut, and "Ministry of Labour and Social Protection" is one.
 */
export function partPeople(text: string): readonly string[] {
  const inside: string[] = [];
  const masked = text.replaceAll(bracket, (whole) => {
    inside.push(whole);
    return mask;
  });
  const whole = cutAtCommas(cutBetween(masked));
  return whole.map((part) => part.replaceAll(mask, () => inside.shift() ?? ''));
}

function cutBetween(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(new RegExp(between, 'gu'))) {
    const rest = text.slice(found.index + found[0].length);
    const [next = ''] = rest.split(between);
    const isWord = /\p{L}|&/u.test(found[0]);
    if (isWord && !maybeAnother(text.slice(from, found.index), next)) continue;
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

/** After a post "and" goes on with it, unless what follows is a name beyond doubt, or says a post of its own. */
function maybeAnother(before: string, next: string): boolean {
  if (!/[,،]|\s[–—-]\s/u.test(before) && !before.includes(mask)) return true;
  const [last = ''] = before.split(/[,،;]|\s[–—-]\s/u).slice(-1);
  // "Ministry of States and Frontier Regions (Head of Delegation)".
  const isOfBody = ['institution', 'unit'].includes(kindOfTitle(last.trim()) ?? '');
  const [name = '', title] = next.split(/\s*(?:[,،]|\s[–—-]\s|\uE000)/u);
  return (
    isEvidentName(name) || (!isOfBody && title !== undefined && isWholeName(name) && next.includes(mask))
  );
}

function cutAtCommas(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => {
    const pieces = part.split(/\s*[,،]\s*/u);
    const [first = ''] = pieces;
    // "Ivanov, Ivan" is one person.
    if (pieces.length < 2 || !isWholeOrInitialled(bare(first))) return [part];
    const groups: string[][] = [];
    for (const piece of pieces) {
      const group = groups.at(-1);
      if (group === undefined || isEvidentName(bare(piece))) groups.push([piece]);
      else group.push(piece);
    }
    return groups.length === 1 ? [part] : groups.map((group) => group.join(', '));
  });
}

function isWholeOrInitialled(text: string): boolean {
  return isWholeName(text) || isEvidentName(text);
}

function bare(piece: string): string {
  const [name = ''] = piece.split(/\s[–—-]\s/u);
  return name.replaceAll(mask, '').trim();
}
