import type { PartyEntry } from './party-entry';
import { readWholeParty } from './read-leading-party';

export interface TrailingParty {
  readonly party: PartyEntry;
  /** The line without the party. */
  readonly rest: string;
}

/**
 * The party a line of a list ends with, after a comma or in brackets: "Ms Victoria Kasabyan, IOM", "Vito Trani (UNHCR)".
 * Only a whole name or code counts: in "Head of Office in Kazakhstan" the State is not whose delegate it is.
 */
export function readTrailingParty(entries: readonly PartyEntry[], line: string): TrailingParty | null {
  const match = /^(?<rest>.*\S)\s*(?:[,;\t]\s*|\s[–—-]\s+|\s\()(?<last>[^,;\t()]+)\)?$/u.exec(line.trim());
  const { rest = '', last = '' } = match?.groups ?? {};
  const reading = readWholeParty(entries, last.trim()).find((one) => one.rest === '');
  return reading ? { party: reading.party, rest } : null;
}
