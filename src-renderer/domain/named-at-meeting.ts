import * as z from 'zod/mini';

import { attendanceStates } from './attendance';
import { attendanceRoles } from './draft';
import { textOrNull } from './fields';
import type { Claim } from './source';

/**
 * How a source names somebody at a meeting who sits in none of its delegations: an interpreter, a moderator, who is
 * quoted in a press note. It is the value of the claim that the person exists, which belongs to the meeting.
 */
export const namedAtMeetingSchema = z.readonly(
  z.object({
    /** As printed. */
    name: z.string(),
    honorific: textOrNull,
    function: textOrNull,
    unit: textOrNull,
    institution: textOrNull,
    /** How to reach them, where they came for no party that a post of theirs could be at; out of papers, as a post's is. */
    email: z.optional(z.string()),
    phone: z.optional(z.string()),
    address: z.optional(z.string()),
    roles: z.array(z.enum(attendanceRoles)),
    /** Whether they came; `null` where the source merely names them. */
    state: z.nullable(z.enum(attendanceStates)),
  }),
);
export type NamedAtMeeting = z.infer<typeof namedAtMeetingSchema>;

/** Of claims written before it was kept how they were named: that they were is all they say. */
const merelyNamed: NamedAtMeeting = {
  name: '',
  honorific: null,
  function: null,
  unit: null,
  institution: null,
  roles: [],
  state: null,
};

/** What a claim says of a person at its meeting; `null` of any other claim. */
export function namedAtMeeting({ table, field, value, meetingId }: Claim): NamedAtMeeting | null {
  if (table !== 'persons' || field !== '' || meetingId === null) return null;
  const parsed = namedAtMeetingSchema.safeParse(value);
  return parsed.success ? parsed.data : merelyNamed;
}
