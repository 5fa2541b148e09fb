import { normaliseName } from '@/domain/reference/normalise-name';
import { foldName } from '@/search/fold-name';
import type { PartyEntry } from './party-entry';

/** One way to read the head of a line as a party; `rest` is what follows it. */
export interface PartyReading {
  readonly party: PartyEntry;
  readonly rest: string;
  /** `whole` a name or code in full, `begun` beginnings of its words. */
  readonly how: 'whole' | 'begun';
}

/** More words than any name of the reference has. */
const longestName = 14;
const lead =
  /^(?:the )?(?:delegation|representatives?|government) of |^(?:делегация|представител[ьи]|правительство) /iu;

/**
 * The ways to read the first words of a line as a party, the longest whole name first: "kz nurymb" is Kazakhstan and
 * "nurymb". Without a whole name, beginnings of at least three letters count, those of parties in use first.
 */
export function readLeadingParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const whole = readWholeParty(entries, line);
  return whole.length > 0 ? whole : readBegunParty(entries, line);
}

/** The readings that rest on a whole name or code; for lists, where nothing is abbreviated on the way. */
export function readWholeParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const head = wordsOf(line);
  for (let count = Math.min(head.words.length, longestName); count > 0; count -= 1) {
    const { name, rest } = head.cut(count);
    if (count === 1 && rest !== '' && isHonorific(name)) continue;
    const hits = exactIndex(entries).get(normaliseName(name)) ?? [];
    if (hits.length > 0) return inUseFirst(hits).map((party) => ({ party, rest, how: 'whole' }));
  }
  return [];
}

/** Mr., Col. and Lt. are codes of Mauritania, Colombia and Lithuania too: before a name, written so, they are none. */
function isHonorific(word: string): boolean {
  return /^(?:mr\.?|Mr\.?|(?:Col|Lt)\.?|(?:col|lt)\.)$/u.test(word);
}

/** The party that a text names and nothing else, by a whole name or code. */
export function partyCalled(entries: readonly PartyEntry[], text: string): PartyEntry | null {
  const name = text.replace(lead, '').replace(/^[\s:,;–—-]+|[\s:,;–—-]+$/gu, '');
  return inUseFirst(exactIndex(entries).get(normaliseName(name)) ?? [])[0] ?? null;
}

function readBegunParty(entries: readonly PartyEntry[], line: string): readonly PartyReading[] {
  const head = wordsOf(line);
  const typed = head.words.map(foldName);
  if ((typed[0]?.length ?? 0) < 3) return [];
  return (
    inUseFirst(entries)
      .map((party) => ({ party, count: Math.max(0, ...party.names.map((name) => begun(name.words, typed))) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ party, count }): PartyReading => ({ party, rest: head.cut(count).rest, how: 'begun' }))
      // Beginnings of a party that is not in use say too little to take the rest for a person.
      .filter(({ party, rest }) => party.partyId !== null || rest === '')
      .slice(0, 3)
  );
}

interface Head {
  readonly words: readonly string[];
  /** The first words of the line as a name, and what follows them. */
  readonly cut: (count: number) => { readonly name: string; readonly rest: string };
}

function wordsOf(line: string): Head {
  const text = line.replace(lead, '');
  const matches = [...text.matchAll(/[^\s:,;\t]+/gu)];
  return {
    words: matches.map(([word]) => word),
    cut(count) {
      const last = matches[count - 1];
      const end = last ? last.index + last[0].length : 0;
      return { name: text.slice(0, end), rest: text.slice(end).replace(/^[\s:,;–—-]+/u, '') };
    },
  };
}

/** How many of the typed words begin the words of the name, from its first on. */
function begun(words: readonly string[], typed: readonly string[]): number {
  let count = 0;
  while (count < typed.length && typed[count] !== '' && words[count]?.startsWith(typed[count] ?? '\0'))
    count += 1;
  return count;
}

const indexes = new WeakMap<readonly PartyEntry[], ReadonlyMap<string, readonly PartyEntry[]>>();

/** Entries by whole name; made once for a list, because a pasted one asks for every word of every line. */
function exactIndex(entries: readonly PartyEntry[]): ReadonlyMap<string, readonly PartyEntry[]> {
  const ready = indexes.get(entries);
  if (ready) return ready;
  const index = new Map<string, PartyEntry[]>();
  for (const entry of entries) {
    for (const name of entry.exact) {
      const known = index.get(name);
      if (known) known.push(entry);
      else index.set(name, [entry]);
    }
  }
  indexes.set(entries, index);
  return index;
}

function inUseFirst(entries: readonly PartyEntry[]): readonly PartyEntry[] {
  return [
    ...entries.filter((entry) => entry.partyId !== null),
    ...entries.filter((entry) => entry.partyId === null),
  ];
}
