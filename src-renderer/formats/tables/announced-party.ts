import { nominativesOf } from './nominatives';

/** A sentence over a list is longer than a heading; what is longer still announces nobody. */
const longest = 400;

/** Where the name of a party ends in a sentence. */
const end = String.raw`(?=\s+(?:to|for|at|in|on|who|which|attending|participating|taking|для|на|в|во|по|принима\p{L}+|участву\p{L}+|прим\p{L}+|направляем\p{L}+)(?!\p{L})|\s*[:,;(]|\s*$)`;
const english = String.raw`(?:delegations?|representatives?|participants?|delegates|members|nominees?|nominations?|candidates?|experts)\s+(?:of|from)\s+(?:the\s+delegation\s+of\s+)?`;
const russian = String.raw`(?:делегаци\p{L}+|представител\p{L}+|участник\p{L}*|кандидатур\p{L}*|специалист\p{L}*|эксперт\p{L}*)\s+(?:от\s+|из\s+)?`;
const behind = new RegExp(
  String.raw`(?<!\p{L})(?:${english}|${russian})(?<name>\p{L}[^:,;()]*?)${end}`,
  'giu',
);
const before =
  /(?<!\p{L})(?<name>(?:the\s+)?\p{Lu}[^:,;()]*?)\s+(?:(?:will|shall|is to)\s+be\s+represented|is\s+represented|nominates|буд(?:ет|ут)\s+представл\p{L}+|представля(?:ет|ют))(?!\p{L})/gu;
const titleOfList =
  /^(?:(?:the|provisional|preliminary|final|draft|updated|revised)\s+)*list\s+of\s|^(?:(?:предварительн|уточн[её]нн|окончательн)\p{L}+\s+)?(?:список|состав|перечень|членов|участников|представителей)\s/iu;

/**
 * The party whose people a line announces: «Список членов делегации Туркменистана для участия в …», "Turkmenistan will
 * be represented by:". Only a title of a list, or a line that ends with a colon, announces anybody. `null` where it
 * names none, or several: a note verbale names its addressee as well.
 * @param isParty of a whole text
 */
export function announcedParty(line: string, isParty: (text: string) => boolean): string | null {
  const text = line.trim();
  if (text.length > longest || !(text.endsWith(':') || titleOfList.test(text)) || isParty(text)) return null;
  const matches = [...text.matchAll(behind)];
  if (matches.some((match) => goesOn(text.slice(match.index + match[0].length), isParty))) return null;
  const found = [...matches.map(({ groups }) => groups?.['name'] ?? ''), ...startsOf(text)].map((name) =>
    partyNamed(name, isParty),
  );
  if (found.includes('several')) return null;
  const names = found.flatMap((name) => name ?? []);
  const [first = null, ...others] = new Set(names);
  return others.length === 0 ? first : null;
}

/** What may be the name before "will be represented by": as few words as name a party, the longest first. */
function startsOf(text: string): readonly string[] {
  return [...text.matchAll(before)].flatMap(({ groups }) => {
    const words = (groups?.['name'] ?? '').split(/\s+/u);
    return words.length > 20 ? [] : [words.slice(-8).join(' ')];
  });
}

/** `several` where it is only the last of those that are named: "Kazakhstan and Uzbekistan". */
function partyNamed(text: string, isParty: (text: string) => boolean): string | null {
  const words = text.trim().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const name = words.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(name)) continue;
    const found = nominativesOf(name).find(isParty);
    if (found !== undefined) return /^(?:and|и|&)$/iu.test(words[from - 1] ?? '') ? 'several' : found;
  }
  return null;
}

/** Whether another party follows a comma behind the name. */
function goesOn(rest: string, isParty: (text: string) => boolean): boolean {
  const [, next = ''] = /^\s*,\s*(\p{Lu}[^,:;()]*?)\s*(?:,|:|$|\s(?:and|и)\s)/u.exec(rest) ?? [];
  return next !== '' && nominativesOf(next).some(isParty);
}
