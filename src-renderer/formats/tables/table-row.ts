import type { AttendanceRole, Delegation } from '@/domain/attendance';
import type { DuplicateReason } from '@/search/compare-names';

import type { Headcount } from './headcount';
import type { ReadName } from './read-names';
import type { TableField } from './table-field';
import type { Trace } from './trace';

/**
 * What was odd about a row and is said beside it. None of them keeps a good row out:
 * `split` two people stood in one cell, `merged` the party comes from a merged cell, `above` from the row before,
 * `initials` the name is only initials, `one-word` it is one word, `family-unknown` which of its words is the family name cannot be told, `serial` a day was a plain number, `days` a day had no year and is the meeting's, `unread` a value was not understood, `other-days` a day is none of the meeting's,
 * `unknown-party` nothing is called so, `no-party` none is given, `twice` the person stands in the table before,
 * `namesake-of-row` a row with its record is of somebody of that name,
 * `id-twice` the record does, `letters-kept` cells came back with question marks for letters and change nothing, `letters-lost` the name has question marks, `beside-party` words stand beside the name of the delegation, `other-delegation` they sit in the party's other one, `hidden-row` the workbook keeps the row out of sight, `was-away` they did not come to the other meeting of which the table is, `in-place-of` it says in whose place they come, `post-of-day` it has another post than the person holds on the day of this meeting, `unknown-id` the register has no such
 * record any more, `merged-person` the person was found to be another, `altered` what the row remembered of its writing
 * is gone, `below` a title stood in the line below,
 * `other-language` titles stood there in another language, `of-mission` the party is that whose embassy or mission is named, `of-body` that whose body is, `party-in-line` the line names another party than the one it
 * stands under, `maybe-two` two people may be meant, `comma-name` words after a comma were taken for given names,
 * `unconfirmed` it says "tbc", `doubled` what stands once is said of two people, `unshared` what stands in other
 * lines than they do is said of nobody, `no-day` no day is marked in columns of days, `sum` the row counts the list, `headcount-twice` an earlier row says how many came, `other-headcount` the
 * register says another number, `namesakes` several people bear the name, `may-be` somebody's name is near, `near-row` that of a row before is, `elsewhere` the person was at
 * another party so far, `no-name` nobody is named, `other-person` the name shares no word with those of the person whose
 * row it is, `other-traits` whoever bears the name is known with another function and e-mail, `name-of-another` it is that of somebody else in the register's table, `moved-id` the id is that of another
 * record than the one the row was written from, `lost-id` nothing has the id and something else of the row names its
 * record, `second-head` a row before it names another head of the delegation, `replaces-head` the register has another, `role-above` a heading says the role, `category-perhaps` a heading may be of the delegations or of their people alone, `body-or-name` a body's name may end in somebody's, `other-category` the register has another category, `honorific-open` it says "Mr/Ms", `other-script` the line below has the name in another script, `role-perhaps` it may as well be somebody without a name, `post-stays` the post at the party before is not ended by a new one.
 */
export type RowProblem =
  | {
      readonly code:
        | 'split'
        | 'merged'
        | 'above'
        | 'initials'
        | 'one-word'
        | 'family-unknown'
        | 'no-party'
        | 'id-twice'
        | 'unknown-id'
        | 'merged-person'
        | 'altered'
        | 'namesakes'
        | 'no-name'
        | 'sum'
        | 'no-day'
        | 'below'
        | 'maybe-two'
        | 'comma-name'
        | 'headcount-twice'
        | 'days-follow'
        | 'days-beside'
        | 'was-away'
        | 'hidden-row'
        | 'other-delegation'
        | 'letters-kept'
        | 'other-script'
        | 'letters-lost';
    }
  | { readonly code: 'other-headcount'; readonly headcount: Headcount }
  | {
      readonly code:
        | 'other-person'
        | 'other-traits'
        | 'name-then'
        | 'name-of-then'
        | 'name-in-script'
        | 'script-added'
        | 'post-stays'
        | 'moved-id'
        | 'lost-id';
      /** The person's name; the party. */
      readonly text: string;
    }
  | {
      readonly code: 'name-of-another';
      /** Whose row it is, and who bears the name that stands in it. */
      readonly text: string;
      readonly other: string;
    }
  | {
      readonly code:
        | 'serial'
        | 'days'
        | 'other-days'
        | 'unconfirmed'
        | 'doubled'
        | 'other-language'
        | 'party-in-line'
        /** The State that stands behind the post. */
        | 'behind-post'
        | 'of-mission'
        | 'of-body'
        | 'post-of-day'
        | 'in-place-of'
        | 'beside-party'
        /** In what capacity its delegation comes; the heading by which those below take part remotely. */
        | 'capacity-above'
        | 'remote-above'
        /** The words that may be a body's or somebody's; the heading that may be of the people alone. */
        | 'body-or-name'
        | 'category-perhaps'
        | 'honorific-open'
        /** The heading above that says where they work; that says the role. */
        | 'body-above'
        | 'role-above'
        | 'role-perhaps';
      readonly text: string;
    }
  /** What a heading says of those below it. */
  | {
      readonly code: 'heading-of';
      readonly roles: readonly AttendanceRole[];
      readonly category: Delegation['category'] | null;
    }
  /** The heading above that says in what capacity the delegation takes part. */
  | { readonly code: 'category-above'; readonly category: Delegation['category']; readonly text: string }
  /** What the register says of it. */
  | { readonly code: 'other-category'; readonly category: Delegation['category'] }
  | { readonly code: 'unread' | 'unshared'; readonly field: TableField; readonly text: string }
  | { readonly code: 'unknown-party'; readonly text: string }
  | { readonly code: 'twice' | 'namesake-of-row'; readonly line: number }
  /** The line of the row that names the head, and who that is. */
  | { readonly code: 'second-head'; readonly line: number; readonly text: string }
  /** Who has the role so far. */
  | { readonly code: 'replaces-head'; readonly text: string }
  | { readonly code: 'elsewhere'; readonly text: string }
  /** The line of the row that is near, who it names, and why. */
  | {
      readonly code: 'near-row';
      readonly line: number;
      readonly text: string;
      readonly reason: DuplicateReason;
    }
  /** Who may be meant, and why. */
  | { readonly code: 'may-be'; readonly text: string; readonly reason: DuplicateReason };

/** A row of a table as it was read, before it is compared with the register. */
export interface TableRow {
  /** 1-based, as spreadsheets count; several rows of a split cell share it. */
  readonly line: number;
  readonly kind: 'person' | 'delegation' | 'heading' | 'nobody';
  /** Of the record the row was written from; `''` for a new one. */
  readonly id: string;
  readonly trace: Trace | null;
  readonly party: string;
  /** Whether the party's text was made of the source's words, so that it is not how the source prints its name. */
  readonly isBent?: boolean;
  /** In what capacity the delegation takes part, where the list says it. */
  readonly category?: Delegation['category'];
  /** In the words of the list, where no category says it: "Co-Chair". */
  readonly capacity?: string;
  /** Of a delegation whose heading says that it takes part remotely. */
  readonly isRemote?: boolean;
  /** How many came in the delegation, where the row says it. */
  readonly headcount?: Headcount;
  readonly honorific: string | null;
  readonly names: readonly ReadName[];
  /** Texts of the columns that mean something; a column that the table lacks is missing. */
  readonly cells: ReadonlyMap<TableField, string>;
  /** The line in which the names are written, where that is no cell. */
  readonly written?: string;
  readonly dateSystem: 1900 | 1904;
  readonly problems: readonly RowProblem[];
}
