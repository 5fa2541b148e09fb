import type { Attendance } from './attendance';
import { attendanceRoles } from './draft';
import type { Id } from './fields';
import { takesPart } from './moment';
import { presenceStates, type PresenceState } from './presence';

/** Fields of an attendance that hold one value: of two that differ, one is kept. */
export const singleFields = [
  'delegationId',
  'state',
  'printedName',
  'honorific',
  'function',
  'unit',
  'institution',
  'onBehalfOf',
  'capacity',
  'publish',
] as const;
export type SingleField = (typeof singleFields)[number];

/** A field on which the attendances differ, with what becomes of it. */
export interface UnitedField {
  readonly field: SingleField;
  /** Each value that is stated, and the attendance that states it; the kept one first. */
  readonly values: readonly { readonly attendanceId: Id; readonly value: string }[];
}

export interface UnitedAttendance {
  /** The row that stays, with its final values. */
  readonly kept: Attendance;
  readonly dropped: readonly Attendance[];
  readonly differing: readonly UnitedField[];
  /** Whether roles or days were put together. */
  readonly joined: readonly ('roles' | 'days')[];
  /** How they stood on days of which the kept state says nothing, or something else: presence to be recorded by day. */
  readonly byDay: readonly { readonly day: string; readonly state: PresenceState }[];
  /** Whether they headed a delegation that they are not put in: they do not head this one for that. */
  readonly headedAnother: boolean;
}

/** By field, the attendance whose value the user chose. */
export type FieldChoices = Readonly<Partial<Record<SingleField, Id>>>;

/** What was recorded of somebody who came goes before what was only expected of them. */
const stateRank = ['present', 'remote', 'excused', 'absent', 'confirmed', 'invited'] as const;
/** A refusal is never overruled by silence. */
const consentRank = ['no', 'yes', 'not-asked'] as const;

/**
 * Makes one attendance of several of one person at one meeting. Roles are put together, and so are the days of those of
 * the kept state; a gap is filled from another; where two values differ the choice is kept, else the first's, else by
 * rank (state, consent). Who headed another delegation does not head the one they are put in.
 * @param attendances the one whose row stays first; at least one
 */
export function uniteAttendances(
  attendances: readonly [Attendance, ...Attendance[]],
  choices: FieldChoices = {},
): UnitedAttendance {
  const [first, ...dropped] = attendances;
  const differing = singleFields.flatMap((field) => differingField(field, attendances, choices[field]) ?? []);
  const valueOf = (field: SingleField) =>
    differing.find((one) => one.field === field)?.values[0]?.value ??
    attendances.map((one) => one[field]).find((value) => value !== null) ??
    null;
  const delegationId = valueOf('delegationId') ?? first.delegationId;
  const roles = unitedRoles(attendances, delegationId);
  const state = ranked(stateRank, valueOf('state')) ?? first.state;
  const { days, byDay, asAWhole } = unitedDays(attendances, state);
  const kept: Attendance = {
    ...first,
    delegationId,
    state: asAWhole,
    publish: ranked(consentRank, valueOf('publish')) ?? first.publish,
    printedName: valueOf('printedName'),
    honorific: valueOf('honorific'),
    function: valueOf('function'),
    unit: valueOf('unit'),
    institution: valueOf('institution'),
    onBehalfOf: valueOf('onBehalfOf'),
    capacity: valueOf('capacity'),
    roles,
    days,
  };
  const joined = [
    ...(attendances.some((one) => !sameSet(one.roles, roles)) ? (['roles'] as const) : []),
    ...(attendances.some((one) => !sameSet(one.days, days)) ? (['days'] as const) : []),
  ];
  const head = 'head-of-delegation';
  const headedAnother = !roles.includes(head) && attendances.some((one) => one.roles.includes(head));
  return { kept, dropped, differing, joined, byDay, headedAnother };
}

/**
 * A state holds for the days with which it was recorded: who was there on the 14th and only invited for the 15th was not
 * there on the 15th. What another attendance records of further days is kept by day, as far as it says who came or not,
 * and unless its state was declined for one that ranks below it. Who was in the room on the 14th and took part throughout
 * on the line was in the room on no other day: the line is how they took part as a whole, and the room is kept by day.
 */
function unitedDays(attendances: readonly Attendance[], state: Attendance['state']) {
  const ofState = attendances.filter((one) => one.state === state);
  const below = stateRank.slice(stateRank.indexOf(state) + 1);
  if (ofState.some(isThroughout)) return { asAWhole: state, days: [], byDay: [] };
  const days = new Set(ofState.flatMap((one) => one.days));
  const lower = attendances.find((one) => isThroughout(one) && takesPart(one.state) && takesPart(state));
  const recorded = presenceStates.find((one) => one === state);
  if (lower && recorded) {
    const byDay = [...days].toSorted().map((day) => ({ day, state: recorded }));
    // Declined for what ranks below it, the state goes; that they took part throughout does not.
    return below.includes(lower.state)
      ? { asAWhole: lower.state, days: [], byDay }
      : { asAWhole: state, days: [], byDay: [] };
  }
  const byDay = new Map<string, PresenceState>();
  for (const lesser of below) {
    const kept = presenceStates.find((one) => one === lesser);
    if (!kept) continue;
    for (const day of attendances.flatMap((one) => (one.state === lesser ? one.days : []))) {
      if (!days.has(day) && !byDay.has(day)) byDay.set(day, kept);
    }
  }
  return {
    asAWhole: state,
    days: [...days].toSorted(),
    byDay: [...byDay].map(([day, kept]) => ({ day, state: kept })),
  };
}

function isThroughout({ days }: Pick<Attendance, 'days'>): boolean {
  return days.length === 0;
}

function differingField(
  field: SingleField,
  attendances: readonly Attendance[],
  chosen: Id | undefined,
): UnitedField | null {
  const values: { readonly attendanceId: Id; readonly value: string }[] = [];
  for (const { id, [field]: value } of attendances) {
    if (value !== null && !values.some((one) => one.value === value))
      values.push({ attendanceId: id, value });
  }
  if (values.length < 2) return null;
  const wanted = attendances.find(({ id }) => id === chosen)?.[field] ?? null;
  const rank = (value: string) => {
    if (wanted !== null) return value === wanted ? 0 : 1;
    if (field === 'state') return stateRank.findIndex((state) => state === value);
    return field === 'publish' ? consentRank.findIndex((consent) => consent === value) : 0;
  };
  return { field, values: values.toSorted((a, b) => rank(a.value) - rank(b.value)) };
}

function unitedRoles(attendances: readonly Attendance[], delegationId: Id): Attendance['roles'] {
  const held = new Set(
    attendances.flatMap((one) =>
      one.delegationId === delegationId
        ? one.roles
        : one.roles.filter((role) => role !== 'head-of-delegation'),
    ),
  );
  // Who heads a delegation is no mere delegate.
  if (held.has('head-of-delegation')) held.delete('delegate');
  const roles = attendanceRoles.filter((role) => held.has(role));
  return roles.length > 0 ? roles : ['delegate'];
}

function ranked<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((one) => one === value);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
