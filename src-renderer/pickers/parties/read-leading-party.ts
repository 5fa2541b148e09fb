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
  const words = [...line.replace(lead, '').matchAll(/[^\s:,;\t]+/gu)];
  const text = line.replace(lead, '');
  const cut = (count: number) => {
    const last = words[count - 1];
    const end = last ? last.index + last[0].length : 0;
    return { head: text.slice(0, end), rest: text.slice(end).replace(/^[\s:,;–—-]+/u, '') };
  };
  for (let count = Math.min(words.length, longestName); count > 0; count -= 1) {
    const { head, rest } = cut(count);
    const exact = normaliseName(head);
    const hits = entries.filter((entry) => entry.exact.has(exact));
    if (hits.length > 0) return inUseFirst(hits).map((party) => ({ party, rest, how: 'whole' }));
  }
  const typed = words.map((word) => foldName(word[0]));
  if ((typed[0]?.length ?? 0) < 3) return [];
  return (
    inUseFirst(entries)
      .map((party) => ({ party, count: Math.max(0, ...party.names.map((name) => begun(name.words, typed))) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ party, count }): PartyReading => ({ party, rest: cut(count).rest, how: 'begun' }))
      // Beginnings of a party that is not in use say too little to take the rest for a person.
      .filter(({ party, rest }) => party.partyId !== null || rest === '')
      .slice(0, 3)
  );
}

/** How many of the typed words begin the words of the name, from its first on. */
function begun(words: readonly string[], typed: readonly string[]): number {
  let count = 0;
  while (count < typed.length && typed[count] !== '' && words[count]?.startsWith(typed[count] ?? '\0'))
    count += 1;
  return count;
}

function inUseFirst(entries: readonly PartyEntry[]): readonly PartyEntry[] {
  return [
    ...entries.filter((entry) => entry.partyId !== null),
    ...entries.filter((entry) => entry.partyId === null),
  ];
}
