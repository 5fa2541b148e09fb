import { rolesOfOneMeeting, type AttendanceState } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { delegationForCopied, keyOfCopied, type CopiedPlace } from '@/domain/copied-place';
import { groupedBy } from '@/domain/grouped-by';
import { isAway, stateAtMeeting, takesPart } from '@/domain/moment';
import { statusOn } from '@/domain/party-status';
import { isRepresented } from '@/domain/taking-part';
import { isSamePost, postOn, postWords } from '@/domain/post';
import { survivorOf } from '@/domain/survivor-of';
import { timetableOf } from '@/domain/timetable';
import type { CopiedDelegation, CopiedPerson } from '@/store/commands/copy-attendance';
import { rosterView, type DelegationView, type PersonLineView } from '../roster/roster-view';

export interface PlannedPerson {
  /** Unique in the plan: the person. */
  readonly key: string;
  readonly name: string;
  /** Function, unit and institution they come with, in words. */
  readonly title: string;
  /** What the earlier meeting printed, where their appointment on the new date says otherwise. */
  readonly before: string;
  /** Already on the list of the meeting copied to. */
  readonly isHere: boolean;
  /** They did not come to the earlier meeting: absent or excused. */
  readonly wasAway: boolean;
  readonly copied: CopiedPerson;
}

export interface PlannedDelegation {
  /** Unique in the plan: the delegation here that it is to be. */
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly isHere: boolean;
  /** It was on the list of the earlier meeting and not represented there. */
  readonly wasAway: boolean;
  readonly people: readonly PlannedPerson[];
  readonly copied: Omit<CopiedDelegation, 'people'>;
}

interface Target {
  readonly here: MeetingDossier;
  readonly language: string;
  /** How those who are copied stand. */
  readonly state: AttendanceState;
}

/**
 * What could be copied from an earlier meeting, in protocol order on the date of the new one and under the names of that
 * date. Function and institution are those of the person's appointment then, else as last printed. Nothing that speaks
 * of the earlier meeting alone comes along: adoption, headcount, names as printed, on whose behalf somebody sat. Who had
 * the chair then comes with the party's own delegation, after those who were in it.
 */
export function planCopy(earlier: MeetingDossier, target: Target): readonly PlannedDelegation[] {
  const { here, language } = target;
  const onNewDate = { ...earlier, meeting: { ...earlier.meeting, date: here.meeting.date } };
  const personsHere = new Map(here.persons.map((person) => [person.id, person]));
  const seated = new Set(here.attendances.map(({ personId }) => survivorOf(personsHere, personId)));
  const planned = new Set<string>();
  const views = rosterView(onNewDate, language).flatMap(({ delegations }) => delegations);
  return [...placesOf(views, earlier, here)].map(([key, { copied, of }]) => ({
    key,
    name: of[0]?.name ?? '',
    code: of[0]?.code === of[0]?.name ? '' : (of[0]?.code ?? ''),
    isHere: delegationForCopied(here.delegations, copied) !== null,
    wasAway: earlier.meeting.stateOfAffairs === 'held' && !of.some((view) => cameTo(earlier, view)),
    copied: { ...copied, withoutPeople: target.state === 'present' ? 'took-part' : 'not-said' },
    people: of.flatMap((view) =>
      view.people.flatMap((person) => {
        const one = plannedPerson(person, view.delegation.partyId, earlier, target);
        if (planned.has(one.key)) return [];
        planned.add(one.key);
        return [{ ...one, isHere: seated.has(one.key) }];
      }),
    ),
  }));
}

function cameTo(earlier: MeetingDossier, { delegation, people }: DelegationView): boolean {
  const timetable = timetableOf(earlier.meeting, earlier.sessions);
  const takePart = people.map(({ attendance, presences }) =>
    takesPart(stateAtMeeting(attendance, presences, timetable)),
  );
  return isRepresented(delegation, takePart, earlier.meeting);
}

/** The delegations here, by key, with those of the earlier meeting that come to each: the Chair's last. */
function placesOf(views: readonly DelegationView[], earlier: MeetingDossier, here: MeetingDossier) {
  const facts = views.map((view) => ({ view, copied: delegationFacts(view, earlier, here) }));
  const kinds = groupedBy(facts, ({ copied }) => copied.partyId);
  const places = new Map<string, { copied: CopiedPlace; of: DelegationView[] }>();
  const isChairs = ({ delegation }: DelegationView) => delegation.category === 'chair';
  for (const { view, copied: own } of facts) {
    const ofParty = kinds.get(own.partyId) ?? [];
    const isBeside =
      new Set(ofParty.map(({ copied }) => keyOfCopied({ ...copied, isBeside: true }))).size > 1;
    const copied = { ...own, isBeside };
    const known = places.get(keyOfCopied(copied));
    if (!known) places.set(keyOfCopied(copied), { copied, of: [view] });
    else if (isChairs(known.of[0] ?? view)) {
      known.copied = copied;
      known.of.unshift(view);
    } else known.of.push(view);
  }
  return places;
}

function plannedPerson(
  { attendance, name, title, presences }: PersonLineView,
  partyId: string,
  earlier: MeetingDossier,
  { here, state }: Target,
): Omit<PlannedPerson, 'isHere'> {
  const personId = survivorOf(new Map(earlier.persons.map((one) => [one.id, one])), attendance.personId);
  const post = postOn(earlier.appointments, { personId, partyId, date: here.meeting.date });
  const isNew = post !== null && !isSamePost(post, attendance);
  const { function: held, unit, institution } = isNew ? post : attendance;
  const roles = attendance.roles.filter((role) => !rolesOfOneMeeting.includes(role));
  const isNamed = earlier.personNames.some((one) => one.personId === personId);
  return {
    key: personId,
    name,
    title: postWords(isNew ? post : attendance),
    before: isNew ? title : '',
    wasAway: isAway(stateAtMeeting(attendance, presences, timetableOf(earlier.meeting, earlier.sessions))),
    copied: {
      personId,
      state,
      roles: roles.length > 0 ? roles : ['delegate'],
      printedName: isNamed ? null : attendance.printedName,
      namesThen: [],
      honorific: attendance.honorific,
      function: held,
      unit,
      institution,
      onBehalfOf: null,
      capacity: attendance.capacity,
      days: [],
      // Who agreed was asked about that meeting; who refused is not asked to refuse again.
      publish: attendance.publish === 'no' ? 'no' : 'not-asked',
    },
  };
}

/** A category of its own is kept only where no status on the new date says better; a Chair is chair of one meeting. */
function delegationFacts({ delegation }: DelegationView, earlier: MeetingDossier, here: MeetingDossier) {
  const { partyId, capacity, category } = delegation;
  const isResolved = statusOn(earlier.statuses, partyId, here.meeting.date) !== null;
  const keeps = category === 'expert' || category === 'secretariat' || (!isResolved && category !== 'chair');
  return {
    partyId,
    // In the capacity of the Chair they came to that meeting alone.
    capacity: category === 'chair' ? null : capacity,
    category: keeps ? category : ('unspecified' as const),
    isBeside: false,
  };
}

/** What is copied of the plan: those who are ticked, with the delegations they need. @param ticked keys of the plan */
export function chosenOf(
  plan: readonly PlannedDelegation[],
  ticked: ReadonlySet<string>,
): readonly CopiedDelegation[] {
  return plan.flatMap(({ key, isHere, copied, people }) => {
    const chosen = people.filter((person) => !person.isHere && ticked.has(person.key));
    if (chosen.length === 0 && (isHere || !ticked.has(key))) return [];
    return [{ ...copied, people: chosen.map((person) => person.copied) }];
  });
}

/** What is ticked at first: whatever is not here yet, except who stayed away and delegations that were not represented. */
export function usualTicks(plan: readonly PlannedDelegation[]): ReadonlySet<string> {
  return new Set(
    plan.flatMap(({ key, isHere, wasAway, people }) => [
      ...(isHere || wasAway ? [] : [key]),
      ...people.filter((person) => !person.isHere && !person.wasAway).map((person) => person.key),
    ]),
  );
}
