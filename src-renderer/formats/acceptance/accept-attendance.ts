import type { Attendance, AttendanceRole } from '@/domain/attendance';
import { bareAttendance, rolesOfOne } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import { delegationOf } from './accept-parties';
import type { NamedPerson } from './accept-people';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder, survivorsIn } from './plan-builder';
import { claimExistence, claimFact } from './write-claims';

/** What says that somebody came, or will. */
const came: ReadonlySet<Attendance['state']> = new Set(['present', 'remote', 'confirmed']);

/** A person of the draft and their place in a delegation. */
export interface SeatedPerson {
  readonly drafted: NamedPerson['drafted'];
  readonly path: string;
  readonly attendanceId: Id;
}

/**
 * Somebody whom the text shows in the room, in the delegation of their party.
 * @param isPresent whether this text shows it; one that only names who sits there already says nothing of their coming
 */
export function acceptAttendance(
  accepting: AcceptingMeeting,
  { drafted, path, personId, partyId }: NamedPerson & { readonly partyId: Id },
  isPresent: boolean,
): SeatedPerson {
  const { plan, meetingId } = accepting;
  const survivorOf = survivorsIn(plan, 'persons');
  const delegations = plan
    .where('delegations', 'meetingId', meetingId)
    .filter((row) => row.partyId === partyId);
  const known = plan
    .where('attendances', 'meetingId', meetingId)
    .find(
      (row) => survivorOf(row.personId) === personId && delegations.some(({ id }) => id === row.delegationId),
    );
  // That somebody stayed away or was expected does not say that their delegation came.
  const isAway = drafted.attendance !== undefined && !came.has(drafted.attendance);
  const delegationId =
    known?.delegationId ?? delegationOf(accepting, partyId, isAway ? 'not-said' : 'took-part').id;
  const own = plan.where('attendances', 'delegationId', delegationId);
  const isPlanned = plan.row('meetings', meetingId)?.stateOfAffairs === 'planned';
  const stated = accepting.isLeftOut(`${path}/attendance`) ? undefined : drafted.attendance;
  const attendance: Attendance =
    known ??
    plan.add('attendances', {
      id: plan.newId(),
      meetingId,
      delegationId,
      personId,
      // Before the event nobody was there yet; that they confirmed is not said either.
      state: stated ?? (isPlanned ? 'invited' : 'present'),
      roles: [],
      namesThen: [],
      ...bareAttendance,
      order: lastOrder(plan, own),
    });
  const offer = { table: 'attendances', recordId: attendance.id } as const;
  claimExistence(accepting, { path, ...offer });
  offerValue(accepting, { path: `${path}/name`, ...offer, field: 'printedName', value: drafted.name });
  for (const field of ['honorific', 'function', 'unit', 'institution'] as const)
    offerValue(accepting, { path: `${path}/${field}`, ...offer, field, value: drafted[field] });
  // That an invited person is shown in the room says that they came; how they came is not said by that.
  const isAwaited = attendance.state === 'invited' || attendance.state === 'confirmed';
  const shown = isPresent && isAwaited && !isPlanned ? 'present' : undefined;
  // That somebody was expected says nothing against their having come.
  const said = stated === 'invited' && !isAwaited ? undefined : stated;
  offerValue(accepting, { path: `${path}/attendance`, ...offer, field: 'state', value: said ?? shown });
  return { drafted, path, attendanceId: attendance.id };
}

/**
 * The roles that the sources give to those seated. A delegation has one head, and a meeting those in the chair whom one
 * source names together: another whom a second source names is a competing claim, and the role stays where it is.
 */
export function acceptRoles(accepting: AcceptingMeeting, seated: readonly SeatedPerson[]): void {
  const { plan } = accepting;
  for (const one of seated) {
    if (accepting.isLeftOut(`${one.path}/roles`)) continue;
    for (const role of one.drafted.roles ?? []) {
      const attendance = plan.row('attendances', one.attendanceId);
      if (!attendance) continue;
      const isRival = rolesOfOne.includes(role) && !mayHold(accepting, attendance, role, seated);
      if (!isRival && !attendance.roles.includes(role))
        plan.change('attendances', attendance.id, { roles: [...attendance.roles, role] });
      if (!rolesOfOne.includes(role)) continue;
      const claims = claimFact(
        accepting,
        {
          path: one.path,
          table: 'attendances',
          recordId: attendance.id,
          field: 'roles',
          value: [role],
          standing: isRival ? [] : [role],
        },
        roleEvidence(accepting, one.path),
      );
      if (isRival) accepting.tally.competing += claims.length;
    }
  }
}

function roleEvidence({ evidence }: AcceptingMeeting, path: string) {
  const narrow = evidence.under(`${path}/roles`);
  const own = narrow.length > 0 ? narrow : evidence.at(path);
  return (own.length > 0 ? own : evidence.under(path)).map(({ value: _ofAPart, ...place }) => place);
}

function mayHold(
  accepting: AcceptingMeeting,
  attendance: Attendance,
  role: AttendanceRole,
  seated: readonly SeatedPerson[],
): boolean {
  if (attendance.roles.includes(role)) return true;
  const { plan } = accepting;
  const rivals =
    role === 'head-of-delegation'
      ? plan.where('attendances', 'delegationId', attendance.delegationId)
      : plan.where('attendances', 'meetingId', attendance.meetingId);
  const holders = rivals.filter((row) => row.id !== attendance.id && row.roles.includes(role));
  if (holders.length === 0) return true;
  if (role === 'head-of-delegation') return false;
  const own = sourcesNaming(accepting, attendance.id, role, seated);
  return holders.some((holder) =>
    [...sourcesNaming(accepting, holder.id, role, seated)].some((source) => own.has(source)),
  );
}

/** The sources that name somebody in a role: those accepted before, and those of this draft. */
function sourcesNaming(
  accepting: AcceptingMeeting,
  attendanceId: Id,
  role: AttendanceRole,
  seated: readonly SeatedPerson[],
): ReadonlySet<Id> {
  const before = accepting.plan
    .claimsOf(attendanceId)
    .flatMap(({ field, value, sourceId }) =>
      field === 'roles' && Array.isArray(value) && value.includes(role) ? [sourceId] : [],
    );
  const now = seated
    .filter((one) => one.attendanceId === attendanceId && one.drafted.roles?.includes(role))
    .flatMap(({ path }) =>
      roleEvidence(accepting, path).flatMap(({ source }) => accepting.sources[source]?.id ?? []),
    );
  return new Set([...before, ...now]);
}
