import type { Appointment } from '@/domain/person';
import type { FoldedName } from '@/search/match-name';

/** One line of the directory, with its words already in the language of the interface. */
export interface PersonLine {
  readonly id: string;
  readonly honorific: string;
  /** Family name in capitals, in the letters of the interface where the register has them. */
  readonly name: string;
  /** What the name is sorted by: the family name, then the rest. */
  readonly sortName: string;
  /** Names in other scripts, the family names in capitals. */
  readonly otherNames: string;
  readonly post: string;
  /** Whether the post is only what the list of the last meeting printed. */
  readonly isPostOfThen: boolean;
  readonly party: string;
  readonly partyId: string | null;
  readonly partyIds: readonly string[];
  readonly duty: Appointment['duty'];
  readonly meetings: number;
  /** The last meeting they took part in, "SOM 2 (2015)"; `''` where there is none. */
  readonly lastAt: string;
  /** EDTF. */
  readonly lastDate: string | null;
  readonly folded: readonly FoldedName[];
}
