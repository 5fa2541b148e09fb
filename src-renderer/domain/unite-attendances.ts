import type { Attendance } from './attendance';
import { attendanceRoles } from './draft';
import type { Id } from './fields';
import { takesPart } from './moment';
import { postWords, type Post } from './post';
import { presenceStates, type PresenceState } from './presence';

/** What of an attendance is of one piece: of two that differ, one is kept whole. A post is function, unit and institution. */
export const singleFields = [
  'delegationId',
  'state',
  'post',
  'onBehalfOf',
  'capacity',
  'printedName',
  'honorific',
  'publish',
] as const;
export type SingleField = (typeof singleFields)[number];

/** What goes with the seat: in another delegation it would say what nobody recorded. */
const fieldsOfSeat = ['state', 'post', 'onBehalfOf', 'capacity'] as const;
const fieldsOfPerson = ['printedName', 'honorific', 'publish'] as const;

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
  /** The attendances whose records by day and session stay; those of the others were declined with them. */
  readonly presencesOf: ReadonlySet<Id>;
}

/** By field, the attendance whose value the user chose. */
export type FieldChoices = Readonly<Partial<Record<SingleField, Id>>>;

/** What was recorded of somebody who came goes before what was only expected of them. */
const stateRank = ['present', 'remote', 'excused', 'absent', 'confirmed', 'invited'] as const;
/** A refusal is never overruled by silence. */
const consentRank = ['no', 'yes', 'not-asked'] as const;

/**
 * Makes one attendance of several of one person at one meeting. Where they are of several delegations, the seat is one
 * choice: post, capacity and presence come from the delegation that is kept, else from the one they came for. Of one
 * delegation, roles are put together, and so are the days of those of the kept state; a gap is filled from another; a post
 * is taken whole, never made of two; where two values differ the choice is kept, else the first's, else by rank (state,
 * consent). A presence that was chosen against another is that attendance's whole. Who headed another delegation does not
 * head the one they are put in.
 * @param attendances the one whose row stays first; at least one
 * @param shown how somebody stood at the meeting by all that is recorded, as the list shows it
 */
export function uniteAttendances(
  attendances: readonly [Attendance, ...Attendance[]],
  choices: FieldChoices = {},
  shown: (attendance: Attendance) => Attendance['state'] = ({ state }) => state,
): UnitedAttendance {
  const [first, ...dropped] = attendances;
  const seat = attendances.find(({ id }) => id === choices.delegationId) ?? bestOf(attendances, shown);
  const { delegationId } = seat;
  const [lead = first, ...others] = attendances.filter((one) => one.delegationId === delegationId);
  const own = [lead, ...others] as const;
  const differing = [
    ...differingField('delegationId', attendances, seat, shown),
    ...fieldsOfSeat.flatMap((field) => differingField(field, own, chosenOf(own, choices[field]), shown)),
    ...fieldsOfPerson.flatMap((field) =>
      differingField(field, attendances, chosenOf(attendances, choices[field]), shown),
    ),
  ];
  const valueOf = (
    field: 'printedName' | 'honorific' | 'onBehalfOf' | 'capacity',
    among: readonly Attendance[],
  ) =>
    differing.find((one) => one.field === field)?.values[0]?.value ??
    among.map((one) => one[field]).find((value) => value !== null) ??
    null;
  const presence = unitedPresence(own, choices.state, shown);
  const roles = unitedRoles(attendances, delegationId);
  const publish = differing.find(({ field }) => field === 'publish')?.values[0]?.value;
  const kept: Attendance = {
    ...first,
    delegationId,
    state: presence.asAWhole,
    publish: ranked(consentRank, publish ?? null) ?? first.publish,
    printedName: valueOf('printedName', attendances),
    namesThen: unitedNames(attendances),
    honorific: valueOf('honorific', attendances),
    ...unitedPost(own, choices.post),
    onBehalfOf: valueOf('onBehalfOf', own),
    capacity: valueOf('capacity', own),
    roles,
    days: presence.days,
  };
  const joined = [
    ...(attendances.some((one) => !sameSet(one.roles, roles)) ? (['roles'] as const) : []),
    ...(own.some((one) => !sameSet(one.days, presence.days)) ? (['days'] as const) : []),
  ];
  const head = 'head-of-delegation';
  const headedAnother = !roles.includes(head) && attendances.some((one) => one.roles.includes(head));
  return {
    kept,
    dropped,
    differing,
    joined,
    byDay: presence.byDay,
    headedAnother,
    presencesOf: new Set(presence.of.map(({ id }) => id)),
  };
}

/** The one who came goes before the one who did not; of equals the first. */
function bestOf(
  [first, ...others]: readonly [Attendance, ...Attendance[]],
  shown: (attendance: Attendance) => Attendance['state'],
): Attendance {
  const rank = (one: Attendance) => stateRank.indexOf(shown(one));
  return others.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
}

function chosenOf(attendances: readonly Attendance[], id: Id | undefined): Attendance | undefined {
  return attendances.find((one) => one.id === id);
}

/** All that the attendances say of presence put together; one that was chosen against another holds alone. */
function unitedPresence(
  own: readonly [Attendance, ...Attendance[]],
  choice: Id | undefined,
  shown: (attendance: Attendance) => Attendance['state'],
) {
  const chosen = chosenOf(own, choice);
  if (chosen && shown(chosen) !== shown(bestOf(own, shown))) {
    return { asAWhole: chosen.state, days: chosen.days, byDay: [], of: [chosen] };
  }
  const state = stateRank.find((one) => own.some((attendance) => attendance.state === one)) ?? own[0].state;
  return { ...unitedDays(own, state), of: own };
}

/**
 * One of the posts, whole: the chosen one, else the first, unless another says the same and more. A post made of two is
 * one that nobody held.
 */
function unitedPost(own: readonly [Attendance, ...Attendance[]], choice: Id | undefined): Post {
  const { function: title, unit, institution } = chosenOf(own, choice) ?? fullestPost(own);
  return { function: title, unit, institution };
}

function fullestPost([first, ...others]: readonly [Attendance, ...Attendance[]]): Attendance {
  return others.reduce((post, one) => (saysMore(one, post) ? one : post), first);
}

function saysMore(one: Attendance, than: Attendance): boolean {
  const parts = ['function', 'unit', 'institution'] as const;
  return (
    postWords(one) !== postWords(than) &&
    parts.every((part) => (than[part] ?? '').trim() === '' || than[part] === one[part])
  );
}

/** Of each script the name of then that the first of them has. */
function unitedNames(attendances: readonly Attendance[]): Attendance['namesThen'] {
  const names = attendances.flatMap(({ namesThen }) => namesThen);
  return names.filter(({ script }, index) => names.findIndex((one) => one.script === script) === index);
}

/**
 * A state holds for the days with which it was recorded: who was there on the 14th and only invited for the 15th was not
 * there on the 15th. What another attendance records of further days is kept by day, as far as it says who came or not.
 * Who was in the room on the 14th and took part throughout on the line was in the room on no other day: the line is how
 * they took part as a whole, and the room is kept by day.
 */
function unitedDays(attendances: readonly Attendance[], state: Attendance['state']) {
  const ofState = attendances.filter((one) => one.state === state);
  if (ofState.some(isThroughout)) return { asAWhole: state, days: [], byDay: [] };
  const days = new Set(ofState.flatMap((one) => one.days));
  const lower = attendances.find((one) => isThroughout(one) && takesPart(one.state) && takesPart(state));
  const recorded = presenceStates.find((one) => one === state);
  if (lower && recorded) {
    return {
      asAWhole: lower.state,
      days: [],
      byDay: [...days].toSorted().map((day) => ({ day, state: recorded })),
    };
  }
  const byDay = new Map<string, PresenceState>();
  for (const lesser of stateRank.slice(stateRank.indexOf(state) + 1)) {
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

/** @param chosen whose value is kept; by rank, else by place, where nobody chose */
function differingField(
  field: SingleField,
  attendances: readonly Attendance[],
  chosen: Attendance | undefined,
  shown: (attendance: Attendance) => Attendance['state'],
): readonly UnitedField[] {
  const valueOf = (one: Attendance) =>
    field === 'post' ? postWords(one) || null : field === 'state' ? shown(one) : one[field];
  const values: { readonly attendanceId: Id; readonly value: string }[] = [];
  for (const one of attendances) {
    const value = valueOf(one);
    if (value !== null && !values.some((known) => known.value === value))
      values.push({ attendanceId: one.id, value });
  }
  if (values.length < 2) return [];
  const [first, ...others] = attendances;
  const usual = field === 'post' && first ? postWords(fullestPost([first, ...others])) : null;
  const wanted = (chosen && valueOf(chosen)) ?? usual;
  const rank = (value: string) => {
    if (wanted !== null) return value === wanted ? 0 : 1;
    if (field === 'state') return stateRank.findIndex((state) => state === value);
    return field === 'publish' ? consentRank.findIndex((consent) => consent === value) : 0;
  };
  return [{ field, values: values.toSorted((a, b) => rank(a.value) - rank(b.value)) }];
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
