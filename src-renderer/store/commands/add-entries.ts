import type { Delegation } from '@/domain/attendance';
import { delegationOfParty } from '@/domain/delegation-of-party';
import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';
import { saysItCame } from '@/domain/taking-part';
import { survivors } from '@/domain/surviving-person';

import { mergeGroups } from '../person-groups';
import type { Command, Recorder } from '../register';
import { addAttendee, type NewAttendee } from './attendances';
import { command } from './command';
import { addDelegation } from './delegations';
import { resolveParty, type PartyChoice } from './party-choice';
import { resolvePerson } from './person-choice';

/** One more delegation of a party that has one: "Uzbekistan (second delegation)". */
export interface AnotherDelegation {
  /** 2 of the second. */
  readonly ordinal: number;
  /** As it is printed, in the words of the line. */
  readonly printed: string;
}

/** A person to add, or a delegation alone. */
export interface NewEntry {
  readonly party: PartyChoice;
  readonly partyName: string;
  /** Which of the party's delegations, where it has several. */
  readonly delegationId?: Id | null;
  /** One more delegation of the party: the one that is printed so, or stands there as that, else a new one. */
  readonly another?: AnotherDelegation;
  /** The party's name as the pasted list prints it, where it is a new delegation. */
  readonly printedName?: string | null;
  readonly attendee?: Omit<NewAttendee, 'delegationId'>;
  /** How many came in the delegation: takes the place of what was recorded. */
  readonly headcount?: NonNullable<Delegation['headcount']>;
  readonly name: string;
}

export interface AddedEntry {
  readonly delegationId: Id;
  readonly attendanceId: Id | null;
  readonly personId: Id | null;
  /**
   * Whether the person, or the delegation alone, was put in the list by this; who was in the delegation already is left
   * alone.
   */
  readonly isNew: boolean;
}

/**
 * Adds delegations and persons as one step. A delegation that is there already is used, a person who is in it already is
 * left alone: adding twice adds once.
 */
export function addEntries(meetingId: Id, entries: readonly NewEntry[]): Command<readonly AddedEntry[]> {
  const people = entries.filter((entry) => entry.attendee);
  const [only] = entries;
  const words =
    entries.length === 1 && only
      ? { name: nameOfStep(only), details: { name: only.name } }
      : people.length > 0
        ? { name: 'add-attendees', details: { count: String(people.length) } }
        : { name: 'add-delegations', details: delegationWords(entries) };
  return command({ ...words, about: [meetingId] }, async (recorder) => {
    const added: AddedEntry[] = [];
    for (const entry of entries) {
      const { delegationId, isNew } = await delegationOf(recorder, meetingId, entry);
      const seat = await attendanceOf(recorder, delegationId, entry);
      added.push({ delegationId, ...(seat ?? { attendanceId: null, personId: null, isNew }) });
    }
    return added;
  });
}

function nameOfStep({ attendee, headcount }: NewEntry): string {
  if (attendee) return 'add-attendee';
  return headcount ? 'set-headcount' : 'add-delegation';
}

function delegationWords(entries: readonly NewEntry[]) {
  return { names: entries.map((entry) => entry.partyName).join(', '), count: String(entries.length) };
}

async function delegationOf(
  recorder: Recorder,
  meetingId: Id,
  entry: NewEntry,
): Promise<Pick<AddedEntry, 'delegationId' | 'isNew'>> {
  const partyId = await resolveParty(recorder, entry.party);
  const here = await recorder.where('delegations', 'meetingId', meetingId);
  // Of several of one party the one that was gone to.
  const chosen = here.find(({ id }) => id === entry.delegationId);
  const { another, partyName, headcount = null } = entry;
  const known = another
    ? anotherOf(here, partyId, another)
    : chosen?.partyId === partyId
      ? chosen
      : delegationOfParty(here, partyId);
  const printedName = another?.printed ?? entry.printedName ?? null;
  if (known) {
    if (headcount) await recorder.change('delegations', known.id, { headcount });
    // Named without anybody, the party is said to have been there, whoever was taken off its list before.
    const isBare = !entry.attendee && !saysItCame(known);
    if (isBare) await recorder.change('delegations', known.id, { withoutPeople: 'took-part' });
    return { delegationId: known.id, isNew: false };
  }
  const party = { kind: 'party', partyId } as const;
  const adding = addDelegation({ meetingId, party, printedName, headcount }, partyName);
  return { delegationId: await adding.run(recorder), isNew: true };
}

function anotherOf(
  here: readonly Delegation[],
  partyId: Id,
  { ordinal, printed }: AnotherDelegation,
): Delegation | undefined {
  const own = here
    .filter((one) => one.partyId === partyId)
    .toSorted((a, b) => (a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1));
  const name = normaliseName(printed);
  return own.find(({ printedName }) => normaliseName(printedName ?? '') === name) ?? own[ordinal - 1];
}

async function attendanceOf(
  recorder: Recorder,
  delegationId: Id,
  { attendee, name }: NewEntry,
): Promise<Omit<AddedEntry, 'delegationId'> | null> {
  if (!attendee) return null;
  const { person, ...facts } = attendee;
  const partyId = (await recorder.get('delegations', delegationId))?.partyId ?? '';
  // Whom a name stands for is known first: they may sit here already.
  const personId = await resolvePerson(recorder, person, partyId);
  const seats = await recorder.where('attendances', 'delegationId', delegationId);
  const whoSits = survivors(await mergeGroups(recorder, [...seats.map((seat) => seat.personId), personId]));
  const seated = seats.find((seat) => whoSits(seat.personId) === whoSits(personId));
  if (seated) return { attendanceId: seated.id, personId, isNew: false };
  const honorific = person.kind === 'person' ? null : (person.honorific ?? null);
  const known = { kind: 'person', personId } as const;
  const attendanceId = await addAttendee({ honorific, ...facts, person: known, delegationId }, name).run(
    recorder,
  );
  return { attendanceId, personId, isNew: true };
}
