import type { AttendanceState } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

/** Whose table it is: of who came to a meeting, or of the people of the register. */
export type TableScope =
  | {
      readonly kind: 'attendance';
      readonly meetingId: Id;
      /** EDTF. */
      readonly date: string | null;
      /** How somebody stands of whom the table does not say it. */
      readonly state: AttendanceState;
      /** Ids in the order in which a table has the delegations. */
      readonly delegationOrder: readonly Id[];
      /** For the name of the file: "SOM 8 (2023)". */
      readonly name: string;
    }
  | { readonly kind: 'people' };
