import type { Id } from './fields';
import type { PartyName } from './party';

/**
 * The party that a text begins with, before a colon: "Kyrgyzstan: delete “urgently”".
 * @param partyIds those it may be
 * @returns `null` where no name of one of them, or of more than one, stands there
 */
export function openingParty(text: string, partyIds: readonly Id[], names: readonly PartyName[]): Id | null {
  const said = folded(/^([^:\n]+):/u.exec(text.trim())?.[1] ?? '');
  if (said === '') return null;
  const found = new Set(
    names
      .filter(
        ({ partyId, short, formal }) =>
          partyIds.includes(partyId) &&
          [short, formal].some((name) => name !== null && folded(name) === said),
      )
      .map(({ partyId }) => partyId),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}
