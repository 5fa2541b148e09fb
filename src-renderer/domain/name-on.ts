import type { Party, PartyName } from './party';
import { comparePeriods, covers, dayOf } from './period';

export type NameForm = 'short' | 'formal';

/**
 * The party's name on a date, in a language. Falls back from the language to English, to Russian, to any; then to the
 * acronym, then to the ISO code: a party is never printed as nothing.
 */
export function nameOn(
  party: Party,
  names: readonly PartyName[],
  date: string | null,
  language: string,
  form: NameForm,
): string {
  const name = partyNameOn(party.id, names, date, language);
  const wanted = form === 'formal' ? name?.formal || name?.short : name?.short || name?.formal;
  return wanted || party.acronym[language] || party.acronym['en'] || party.iso3 || '—';
}

/**
 * The record behind `nameOn`: of the names in force on the date, the one that began last. Where none is recorded for
 * the date, the one before it, else the first; without a date, or a year, today's.
 */
export function partyNameOn(
  partyId: string,
  names: readonly PartyName[],
  date: string | null,
  language: string,
): PartyName | null {
  // A row just added, with no name in it yet, names nothing.
  const own = names.filter((name) => name.partyId === partyId && (name.short !== '' || name.formal !== ''));
  for (const tag of [language, language.split('-')[0], 'en', 'ru', null]) {
    const inTag = tag === null ? own : own.filter((name) => name.language === tag);
    const current = inTag
      .filter((name) => covers(name, date))
      .toSorted(comparePeriods)
      .at(-1);
    if (current) return current;
    if (inTag.length > 0) return nearest(inTag, date);
  }
  return null;
}

function nearest(names: readonly PartyName[], date: string | null): PartyName | null {
  const sorted = names.toSorted(comparePeriods);
  const day = dayOf(date);
  const begun = day === null ? sorted : sorted.filter(({ from }) => (dayOf(from) ?? '') <= day);
  return begun.at(-1) ?? sorted[0] ?? null;
}

/** Compares parties for a list in a language: by short name on the date, in that language's collation. */
export function comparePartiesBy(names: readonly PartyName[], date: string | null, language: string) {
  const collator = new Intl.Collator(language);
  const keys = new Map<string, string>();
  const key = (party: Party): string => {
    const known = keys.get(party.id);
    if (known !== undefined) return known;
    const found =
      partyNameOn(party.id, names, date, language)?.sortKey ?? nameOn(party, names, date, language, 'short');
    keys.set(party.id, found);
    return found;
  };
  return (a: Party, b: Party): number =>
    collator.compare(key(a), key(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
