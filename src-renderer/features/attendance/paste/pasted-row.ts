import type { Headcount } from '@/formats/tables/headcount';
import type { LinePerson } from '@/formats/tables/listed-line';
import type { RowProblem, TableRow } from '@/formats/tables/table-row';
import type { PartyEntry } from '@/pickers/parties/party-entry';

/** One line of a pasted list as it was understood. */
export type PastedRow =
  | {
      readonly kind: 'delegation';
      readonly at: number;
      /** As the list prints it; `''` where it only says of whom it is the delegation. */
      readonly text: string;
      /** `null` where nothing is called what `text` says, or no delegation is open. */
      readonly party: PartyEntry | null;
      readonly headcount?: Headcount;
      readonly category?: TableRow['category'];
      readonly capacity?: string;
      readonly isRemote?: boolean;
      readonly problems?: readonly RowProblem[];
    }
  | {
      readonly kind: 'person';
      readonly at: number;
      readonly text: string;
      readonly person: LinePerson;
      /** `null` where no delegation stands over the line or in it. */
      readonly party: PartyEntry | null;
    }
  | {
      readonly kind: 'heading';
      readonly at: number;
      readonly text: string;
      readonly problems: readonly RowProblem[];
    };

export type DelegationRow = Extract<PastedRow, { kind: 'delegation' }>;
export type PersonLine = Extract<PastedRow, { kind: 'person' }>;
