import type { Attendance, Delegation } from '@/domain/attendance';
import { delegationOfParty, keyOfDelegation, type DelegationPlace } from '@/domain/delegation-of-party';
import type { Id } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import { sameNameThen } from '@/domain/name-then';
import type { Person } from '@/domain/person';
import { survivorOf } from '@/domain/survivor-of';

import { newId } from '../new-id';
import { placeAfter } from '../order-key';
import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { DaysOfTable } from './days-of-table';
import { HeadsOfTable } from './heads-of-table';
import type { PartyChoice } from './party-choice';
import type { TableAddition, TableChange, TableDelegation } from './table-changes';
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
  readonly heads = new HeadsOfTable();
  readonly days: DaysOfTable;
  /** Delegations that somebody was moved out of. */
  readonly left = new Set<Id>();

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
    this.days = new DaysOfTable(meetingId);
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
  async bring(brought: TableDelegation): Promise<void> {
    const { party, place, printedParty, headcount, standing, withoutPeople } = brought;
    const id = await this.delegation(party, printedParty, place, withoutPeople ?? 'took-part');
    const now = this.delegationRows.find((one) => one.id === id);
    const isOther =
      (headcount && JSON.stringify(now?.headcount ?? null) !== JSON.stringify(headcount.was)) ||
      (standing && (now?.category !== standing.was.category || now.capacity !== standing.was.capacity));
    if (isOther) throw new StoreFailure('changed-meanwhile', `delegations ${id}`);
    if (headcount || standing)
      await this.recorder.change('delegations', id, {
        ...(headcount ? { headcount: headcount.to } : {}),
        ...standing?.to,
      });
  }

  /** The party's delegation, made where it has none. @param withoutPeople what one that is made says of its party */
  async delegation(
    choice: PartyChoice,
    printedName: string | null,
    place: DelegationPlace = { kind: 'only', category: 'unspecified' },
    withoutPeople: Delegation['withoutPeople'] = 'took-part',
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
      capacity: place.capacity ?? null,
      headcount: null,
      adoption: 'not-stated',
      withoutPeople,
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
    this.heads.name(delegationId, made.id, made.roles);
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
    this.days.follow(change);
    await this.changeNameThen(change);
    await this.writer.changeNames(change, this.meetingId);
    const before = was.attendance?.delegationId ?? null;
    const delegationId = party === null ? before : await this.delegation(party, null);
    if (delegationId !== null && delegationId !== before) {
      await this.writer.change('attendances', id, { delegationId }, was.attendance);
      await this.move(id, before, delegationId);
    }
    if (delegationId !== null) this.heads.name(delegationId, id, seat.roles);
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
    this.heads.cameTo(to, id);
  }
}
