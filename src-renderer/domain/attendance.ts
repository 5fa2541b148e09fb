import * as z from 'zod/mini';

import { approximateCountSchema, attendanceRoles, delegationCategories } from './draft';
import { idSchema, orderSchema, textOrNull } from './fields';
import { nameThenSchema } from './name-then';

export const attendanceStates = ['invited', 'confirmed', 'present', 'excused', 'absent', 'remote'] as const;
export const consents = ['yes', 'no', 'not-asked'] as const;
/** What it says of a party that nobody is recorded in its delegation. */
export const withoutPeople = ['took-part', 'remote', 'not-said', 'excused', 'absent'] as const;
export const adoptions = ['adopted', 'not-adopted', 'not-stated'] as const;

/**
 * A party in the room. It is a valid record of attendance without any person: a list of nine States with no names is
 * one. `printedName` is the name as that meeting's document prints it.
 *
 * Whether a delegation in which nobody is recorded took part is said by itself (`withoutPeople`). One that was entered
 * without people did: that is how a press release reports it. One whose last person was taken off the list has only
 * lost them, and says nothing until somebody says that it took part all the same; see `isRepresented`. One that took part
 * from afar was there as much as the others, and is told apart from those in the room. One that sent its apologies is on
 * record without having been there: minutes name it among the apologies. One that was not represented and sent none is
 * on record as absent, which is another thing to say of a State.
 */
export const delegationSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    partyId: idSchema,
    category: z.enum(delegationCategories),
    printedName: textOrNull,
    capacity: textOrNull,
    headcount: z.nullable(approximateCountSchema),
    /** Whether it adopted the outcome: who was present and who adopted are two lists. */
    adoption: z.enum(adoptions),
    withoutPeople: z.enum(withoutPeople),
    order: orderSchema,
  }),
);
export type Delegation = z.infer<typeof delegationSchema>;

/**
 * A person in a delegation. Function, unit and institution are as printed then; today's are in the appointment. How
 * they stood on each day or in each session, where that is recorded, is in `presence.ts`.
 */
export const attendanceSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    delegationId: idSchema,
    personId: idSchema,
    state: z.enum(attendanceStates),
    roles: z.array(z.enum(attendanceRoles)),
    printedName: textOrNull,
    /**
     * The name the person went by then, at most one a script, where it has been another since: by marriage, say. Empty
     * as long as the name is the same; a spelling that is set right is set right everywhere.
     */
    namesThen: z.array(nameThenSchema),
    honorific: textOrNull,
    function: textOrNull,
    unit: textOrNull,
    institution: textOrNull,
    /** In whose place the person sat: "on behalf of the Minister". */
    onBehalfOf: textOrNull,
    /** In what capacity, where it is not that of the delegation. */
    capacity: textOrNull,
    /** ISO days the person comes for; empty means all days of the meeting. */
    days: z.array(z.string()),
    publish: z.enum(consents),
    order: orderSchema,
  }),
);
export type Attendance = z.infer<typeof attendanceSchema>;
/** What of a seat nobody has said yet. */
export const bareAttendance = {
  printedName: null,
  honorific: null,
  function: null,
  unit: null,
  institution: null,
  onBehalfOf: null,
  capacity: null,
  days: [],
  publish: 'not-asked',
} as const satisfies Partial<Attendance>;

export type AttendanceState = Attendance['state'];
export type AttendanceRole = Attendance['roles'][number];

/** Roles that one person holds, of a delegation or of a meeting: whom another source names in one competes. */
export const rolesOfOne: readonly AttendanceRole[] = ['chair', 'head-of-delegation'];

/** Roles of one meeting only: who spoke there or led a session will not do so at another by that. */
export const rolesOfOneMeeting: readonly AttendanceRole[] = ['chair', 'moderator', 'speaker'];
