import { piecesOf, withoutPiece } from './line-pieces';
import type { PartyEntry } from './party-entry';
import { readWholeParty } from './read-leading-party';

export interface LaterParty {
  readonly party: PartyEntry;
  /** As the line writes it. */
  readonly name: string;
  /** The line without the party. */
  readonly rest: string;
}

/** "Iran (Islamic Republic of)" and "Korea, Republic of" are two pieces and one name. */
const longestName = 3;

/**
 * The parties a line names after its first piece, the likeliest first: "Ms Victoria Kasabyan, IOM", "Vito Trani (UNHCR)",
 * "Anne Martin, France, Ambassador". Only a whole name or code counts: in "Head of Office in Kazakhstan" the State is
 * not whose delegate it is. Of several the last is meant, but that of an office in a country is the organisation.
 */
export function readLaterParties(entries: readonly PartyEntry[], line: string): readonly LaterParty[] {
  const pieces = piecesOf(line);
  const found: LaterParty[] = [];
  for (let first = 1; first < pieces.length; first += 1) {
    for (let last = Math.min(first + longestName, pieces.length) - 1; last >= first; last -= 1) {
      const name = { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 };
      const written = line.slice(name.start, name.end);
      // The bracket that closes the name belongs to it.
      if (written.includes('(') && !written.includes(')') && line[name.end] === ')') name.end += 1;
      const text = line.slice(name.start, name.end);
      const reading = readWholeParty(entries, text).find(({ rest }) => rest === '');
      if (!reading) continue;
      found.unshift({ party: reading.party, name: text, rest: withoutPiece(line, name) });
      first = last;
      break;
    }
  }
  const organisation = found.find(({ party }) => party.kind === 'organisation');
  return organisation ? [organisation, ...found.filter((one) => one !== organisation)] : found;
}
