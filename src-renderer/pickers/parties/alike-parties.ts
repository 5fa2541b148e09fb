import { comparedPartyName, partyLikeness } from '@/search/duplicate-parties';
import type { ComparedName } from '@/search/compared-name';
import type { PartyEntry } from './party-entry';
import { isOrganisationName } from './organisation-name';

const most = 2;

/**
 * Organisations in use whose name is nearly what was typed: "Fond for Steppe Refugees", "Steppe Refugees Fund". One word
 * is a family name as likely, unless organisations call themselves so.
 */
export function alikeParties(entries: readonly PartyEntry[], typed: string): readonly PartyEntry[] {
  const name = typed.trim();
  if (/[,;:\d]/u.test(name) || (!/\S\s+\S/u.test(name) && !isOrganisationName(name))) return [];
  const wanted = comparedPartyName(name);
  if (wanted.words.length === 0) return [];
  return entries
    .filter((entry) => entry.partyId !== null && entry.kind === 'organisation')
    .filter((entry) => namesOf(entry).some((own) => partyLikeness(own, wanted) !== null))
    .slice(0, most);
}

const ready = new WeakMap<PartyEntry, readonly ComparedName[]>();

/** Made ready once for a list of entries: each letter that is typed asks for all of them. */
function namesOf(entry: PartyEntry): readonly ComparedName[] {
  const known = ready.get(entry);
  if (known) return known;
  // The names of the reference are found whole; of others each name may be meant.
  const own = entry.reference ? [] : entry.beginnings.map(({ words }) => words.join(' '));
  const names = [...new Set([entry.label, entry.formal, ...own])].filter((name) => /\s/u.test(name));
  const compared = names.map(comparedPartyName);
  ready.set(entry, compared);
  return compared;
}
