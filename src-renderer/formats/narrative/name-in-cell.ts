import { takeHonorific } from '../person-line/honorifics';
import { isNoName } from '../tables/nobody';
import { saysNobody } from '../tables/says-nobody';
import type { PersonMention } from './find-people';
import { canBeName } from './person-names';
import type { Reading } from './reading';
import { trimSpan } from './segment-blocks';
import type { Span } from './span';

/** The name in a cell, without the honorific before it; nothing where the cell names nobody, or several. @param titled the honorific in a cell of its own */
export function nameInCell(
  reading: Reading,
  cell: Span | undefined,
  titled: Span | undefined,
): Pick<PersonMention, 'name' | 'start' | 'end' | 'honorific' | 'roles'> | undefined {
  if (!cell) return undefined;
  const printed = reading.text.slice(cell.start, cell.end);
  const { honorific, rest } = takeHonorific(printed);
  const start = cell.start + printed.lastIndexOf(rest);
  const words = rest.trim().replaceAll('\t', ' ');
  if (!isOneName(words, honorific !== null || titled !== undefined)) return undefined;
  const own = honorific === null ? undefined : trimSpan(reading.text, { start: cell.start, end: start });
  const before = titled ?? own;
  return { start, end: cell.end, name: words, roles: [], ...(before ? { honorific: before } : {}) };
}

const openPlace =
  /(?<!\p{L})(?:tb[acn]|to be (?:confirmed|named|nominated|announced|determined)|vacant|name|уточня\p{L}+|подлежит|вакан\p{L}+|будет)(?!\p{L})/iu;

/** What stands in the place of a name and is none: "tbc", «вакансия», "2 drivers". */
export function namesNobody(words: string): boolean {
  return openPlace.test(words) || saysNobody(words) || isNoName(words, () => false);
}

/** One person's name, in whatever letters: neither several of them nor a number or a sentence. */
function isOneName(words: string, isHonoured: boolean): boolean {
  if (words.length > 70 || !/^\p{L}[\p{L}\p{M}'’ʻ‘`.\s-]*$/u.test(words)) return false;
  const parts = words.split(/\s+/u);
  // "to be named", "Вакантно": a place that is kept for somebody.
  if (parts.filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part)).length < Math.min(2, parts.length)) return false;
  if (namesNobody(words)) return false;
  if (parts.length > 6 || (parts.length < 2 && !isHonoured && !words.includes('.'))) return false;
  const spoken = words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return isHonoured || canBeName(spoken);
}
