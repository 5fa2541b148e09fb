import { normaliseName } from '@/domain/reference/normalise-name';
import { foldedName, matchName } from '@/search/match-name';
import type { PartyEntry } from './party-entry';

/** Parties that answer what was typed, best first: by code, by whole name, by beginnings; those in use before others. */
export function findParties(
  entries: readonly PartyEntry[],
  typed: string,
  limit = 12,
): readonly PartyEntry[] {
  if (typed.trim() === '') return entries.filter((entry) => entry.partyId !== null);
  const exact = normaliseName(typed);
  const query = foldedName(typed);
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, exact, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function scoreOf(entry: PartyEntry, exact: string, query: ReturnType<typeof foldedName>): number {
  const inUse = entry.partyId === null ? 0 : 1;
  if (entry.exact.has(exact)) return 8 + inUse;
  // A whole word inside a longer name says no more than a beginning: "turk" is Türkiye before Türk Kızılay.
  const best = Math.min(2, Math.max(0, ...entry.names.map((name) => matchName(query, name))));
  const first = entry.names.some((name) => name.words[0]?.startsWith(query.words[0] ?? '\0'));
  return best === 0 ? 0 : best * 2 + inUse + (first ? 0.5 : 0);
}
