import type { Id } from '@/domain/fields';
import type { Party } from '@/domain/party';
import type { RecommendationFilter } from '@/pickers/recommendations/recommendation-filter';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { testOf } from '../views/filter-lines';
import type { LineCell, RecommendationLine } from '../views/recommendation-line';

/** A party as entries name it. */
export interface EntryParty {
  readonly party: Party;
  readonly name: string;
  /** Its place among all: States before organisations, each by their names. */
  readonly rank: number;
}

/** One recommendation in one State. */
export interface Entry {
  readonly id: string;
  readonly line: RecommendationLine;
  readonly cell: LineCell;
}

/** The parties of the register in their order, by id. */
export function entryParties({ parties, nameOf }: PartyNames, locale: string): ReadonlyMap<Id, EntryParty> {
  const { compare } = new Intl.Collator(locale);
  const named = parties
    .map(({ party }) => ({ party, name: nameOf(party.id) }))
    .toSorted(
      (a, b) =>
        Number(a.party.kind !== 'state') - Number(b.party.kind !== 'state') || compare(a.name, b.name),
    );
  return new Map(named.map((one, rank) => [one.party.id, { ...one, rank }]));
}

/** Makes the entries of a line that fit the filter, for a register that is gone through between frames. */
export function entriesOf(filter: RecommendationFilter): (line: RecommendationLine) => readonly Entry[] {
  const { cellsOf } = testOf(filter);
  return (line) => cellsOf(line)?.map((cell) => ({ id: `${line.id} ${cell.partyId}`, line, cell })) ?? [];
}
