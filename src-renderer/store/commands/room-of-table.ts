import type { Attendance, AttendanceState, Delegation } from '@/domain/attendance';
import { delegationOfParty, keyOfDelegation, type DelegationPlace } from '@/domain/delegation-of-party';
import type { Id } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import { sameNameThen } from '@/domain/name-then';
import type { Person } from '@/domain/person';
import type { PresenceState } from '@/domain/presence';
import { survivorOf } from '@/domain/survivor-of';

import { newId } from '../new-id';
import { placeAfter } from '../order-key';
import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { letDaysFollow, letRecordsFollow } from './days-follow';
import { demoteOtherHeads, isHead } from './head-of-delegation';
import type { PartyChoice } from './party-choice';
import type { SeatPatch, TableAddition, TableChange, TableDelegation } from './table-changes';
import { TableWriter } from './table-writer';

const unknownSeat = {
  state: 'present',
  printedName: null,
  honorific: null,
  function: null,
  unit: null,
  institution: null,
  onBehalfOf: null,
  capacity: null,
  publish: 'not-asked',
} as const;

type SeatHere = Pick<Attendance, 'id' | 'meetingId'>;

/** Who sits where at a meeting while a table is brought in. */
export class Room {
  private readonly meetingId: Id;
  readonly writer: TableWriter;
  private readonly recorder: Recorder;
  private readonly delegationRows: readonly Delegation[];
  private readonly persons: ReadonlyMap<Id, Person>;
  /** Delegations that the table adds, by `keyOfDelegation`. */
  private readonly added = new Map<string, Id>();
  /** By delegation, those that the table adds included. */
  private readonly seats: Map<Id, Attendance[]>;
  /** The head by delegation: whom the table names first. */
  private readonly named = new Map<Id, Id>();
  /** Who comes from another delegation as the head that they were there. */
  private readonly moved = new Map<Id, Set<Id>>();
  /** Delegations that somebody was moved out of. */
  readonly left = new Set<Id>();
  /** By the state that a row gives, whose records by day follow it. */
  private readonly daysFollow = new Map<AttendanceState, SeatHere[]>();
  private readonly recordsFollow: (SeatHere & { readonly state: PresenceState })[] = [];

  private constructor(
    recorder: Recorder,
    writer: TableWriter,
    meetingId: Id,
    rows: readonly Delegation[],
    persons: ReadonlyMap<Id, Person>,
    seats: Map<Id, Attendance[]>,
  ) {
    this.recorder = recorder;
    this.writer = writer;
    this.meetingId = meetingId;
    this.delegationRows = rows;
    this.persons = persons;
    this.seats = seats;
  }

  static async open(recorder: Recorder, { id: meetingId, date }: Meeting): Promise<Room> {
    const delegations = await recorder.where('delegations', 'meetingId', meetingId);
    const seats = new Map<Id, Attendance[]>();
    for (const seat of await recorder.where('attendances', 'meetingId', meetingId)) {
      seats.set(seat.delegationId, [...(seats.get(seat.delegationId) ?? []), seat]);
    }
    const persons = new Map((await recorder.all('persons')).map((person) => [person.id, person]));
    const writer = await TableWriter.open(recorder, date);
    return new Room(recorder, writer, meetingId, delegations, persons, seats);
  }

  /** Ids of the people of the register and of the seats here. */
  *everybody(): Generator<Id> {
    yield* this.writer.people();
    for (const seats of this.seats.values()) for (const { id } of seats) yield id;
  }

  /** A delegation by itself, with how many came in it where the table says so. */
  async bring({ party, place, printedParty, headcount }: TableDelegation): Promise<void> {
    const id = await this.delegation(party, printedParty, place);
    if (headcount === null) return;
    const now = this.delegationRows.find((one) => one.id === id)?.headcount ?? null;
    if (JSON.stringify(now) !== JSON.stringify(headcount.was))
      throw new StoreFailure('changed-meanwhile', `delegations ${id}`);
    await this.recorder.change('delegations', id, { headcount: headcount.to });
  }

  /** The party's delegation, made where it has none. */
  async delegation(
    choice: PartyChoice,
    printedName: string | null,
    place: DelegationPlace = { kind: 'only', category: 'unspecified' },
  ): Promise<Id> {
    const partyId = await this.writer.party(choice);
    const key = keyOfDelegation(partyId, place);
    const known = delegationOfParty(this.delegationRows, partyId, place)?.id ?? this.added.get(key);
    if (known !== undefined) return known;
    const id = newId();
    const order = await this.writer.nextOrder('delegations', this.meetingId, this.delegationRows);
    await this.recorder.add('delegations', {
      id,
      meetingId: this.meetingId,
      partyId,
      category: place.category,
      printedName,
      capacity: null,
      headcount: null,
      adoption: 'not-stated',
      withoutPeople: 'took-part',
      order,
    });
    this.added.set(key, id);
    return id;
  }

  /** A person who sits in the delegation already is left alone: adding twice adds once. */
  async add(addition: TableAddition): Promise<void> {
    const { party, place, printedParty, seat, post, contacts, replaces } = addition;
    if (party === null) return;
    // Two records may have become one since the table was planned, or on another laptop.
    const personId = addition.personId === null ? null : survivorOf(this.persons, addition.personId);
    const delegationId = replaces?.delegationId ?? (await this.delegation(party, printedParty, place));
    if (personId !== null && this.sitsBeside(delegationId, personId)) return;
    const id = await this.writer.person({ ...addition, personId });
    await this.writer.fillPost(id, await this.writer.party(party), post);
    if (contacts) await this.writer.change('appointments', contacts.was.id, contacts.post, contacts.was);
    const order = replaces
      ? await this.makeRoomAfter(replaces)
      : await this.writer.nextOrder('attendances', delegationId, this.seatsIn(delegationId));
    const made: Attendance = {
      ...unknownSeat,
      days: [],
      namesThen: [],
      ...seat,
      roles: seat.roles ?? (replaces ? [...replaces.roles] : ['delegate']),
      id: newId(),
      meetingId: this.meetingId,
      delegationId,
      personId: id,
      order,
    };
    this.nameHead(delegationId, made.id, made);
    await this.recorder.add('attendances', made);
    this.seats.set(delegationId, [...this.seatsIn(delegationId), made]);
  }

  private seatsIn(delegationId: Id): Attendance[] {
    return this.seats.get(delegationId) ?? [];
  }

  /** Whether the person sits in the delegation, or in another of the same party. @param personId of the record that stays */
  private sitsBeside(delegationId: Id, personId: Id): boolean {
    const partyId = this.delegationRows.find(({ id }) => id === delegationId)?.partyId;
    const ofParty = this.delegationRows.filter((one) => one.partyId === partyId).map(({ id }) => id);
    return [delegationId, ...ofParty].some((id) =>
      this.seatsIn(id).some((one) => survivorOf(this.persons, one.personId) === personId),
    );
  }

  /**
   * The place behind the one whom a substitute stands in for: they stay on record, as excused where they were not
   * marked away already.
   */
  private async makeRoomAfter(replaces: Attendance): Promise<string> {
    const { id, delegationId, state } = replaces;
    if (state !== 'excused' && state !== 'absent') {
      await this.recorder.change('attendances', id, { state: 'excused' });
    }
    // Read anew: rows before it may have given the list other keys.
    const place = placeAfter(await this.recorder.where('attendances', 'delegationId', delegationId), id);
    for (const moved of place.moved)
      await this.recorder.change('attendances', moved.id, { order: moved.order });
    if (place.moved.length > 0) {
      const seats = await this.recorder.where('attendances', 'delegationId', delegationId);
      this.seats.set(delegationId, [...seats]);
      this.writer.forgetEnd('attendances', delegationId);
    }
    return place.order;
  }

  async change(change: TableChange): Promise<void> {
    const { id, party, seat, post, was, personId, appointmentId } = change;
    await this.writer.change('attendances', id, seat, was.attendance);
    const own = { id, meetingId: this.meetingId };
    if (seat.state !== undefined)
      this.daysFollow.set(seat.state, [...(this.daysFollow.get(seat.state) ?? []), own]);
    if (change.recordsFollow !== null) this.recordsFollow.push({ ...own, state: change.recordsFollow });
    await this.changeNameThen(change);
    await this.writer.changeNames(change, this.meetingId);
    const before = was.attendance?.delegationId ?? null;
    const delegationId = party === null ? before : await this.delegation(party, null);
    if (delegationId !== null && delegationId !== before) {
      await this.writer.change('attendances', id, { delegationId }, was.attendance);
      await this.move(id, before, delegationId);
    }
    if (delegationId !== null) this.nameHead(delegationId, id, seat);
    const partyId = party === null ? change.partyId : await this.writer.party(party);
    if (appointmentId !== null) {
      await this.writer.change('appointments', appointmentId, post, was.appointment);
    } else if (partyId !== null) await this.writer.fillPost(personId, partyId, post);
  }

  private async changeNameThen({ id, name, nameThen, was }: TableChange): Promise<void> {
    if (nameThen === null || Object.keys(name).length === 0) return;
    const namesThen = (was.attendance?.namesThen ?? []).map((one) =>
      sameNameThen(one, nameThen) ? { ...one, ...name } : one,
    );
    await this.writer.change('attendances', id, { namesThen }, was.attendance);
  }

  private async move(id: Id, from: Id | null, to: Id): Promise<void> {
    const siblings = this.seats.get(to) ?? [];
    const order = await this.writer.nextOrder('attendances', to, siblings);
    await this.recorder.change('attendances', id, { order });
    const left = from === null ? [] : (this.seats.get(from) ?? []);
    if (from !== null) {
      this.left.add(from);
      this.seats.set(
        from,
        left.filter((one) => one.id !== id),
      );
    }
    const seat = left.find((one) => one.id === id);
    if (seat) this.seats.set(to, [...siblings, { ...seat, delegationId: to, order }]);
    this.moved.set(to, (this.moved.get(to) ?? new Set()).add(id));
  }

  /**
   * Lets what is recorded by day follow what the rows say, of all of them together: the records of the meeting are many,
   * and read once for each state.
   */
  async settlePresences(): Promise<void> {
    for (const [state, seats] of this.daysFollow) await letDaysFollow(this.recorder, seats, state);
    await letRecordsFollow(this.recorder, this.meetingId, this.recordsFollow);
  }

  private nameHead(delegationId: Id, id: Id, { roles }: SeatPatch): void {
    if (roles && isHead(roles) && !this.named.has(delegationId)) this.named.set(delegationId, id);
  }

  /**
   * A delegation has one head: whom the table names, else who was it, else who came as one. Looked at once every row
   * is brought in, so that no row is demoted before its own change.
   */
  async settleHeads(): Promise<void> {
    for (const delegationId of new Set([...this.named.keys(), ...this.moved.keys()])) {
      const heads = (await this.recorder.where('attendances', 'delegationId', delegationId))
        .filter(({ roles }) => isHead(roles))
        .map(({ id }) => id);
      const came = this.moved.get(delegationId) ?? new Set();
      const named = this.named.get(delegationId);
      const head = heads.find((id) => id === named) ?? heads.find((id) => !came.has(id)) ?? heads[0];
      if (head !== undefined) await demoteOtherHeads(this.recorder, delegationId, head);
    }
  }
}
