import type { Attendance, Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import type { PartyChoice } from './party-choice';
import type { SeatPatch, TableAddition, TableChange, TableChanges } from './table-changes';
import { TableWriter } from './table-writer';

/** Brings a table of attendance in as one step: persons that come, records that change, records that were taken out. */
export function applyAttendanceTable(meetingId: Id, changes: TableChanges): Command {
  const { add, delegations, change, remove } = changes;
  const details = {
    added: String(add.length + delegations.length),
    changed: String(change.length),
    removed: String(remove.length),
  };
  return command({ name: 'apply-attendance-table', details, about: [meetingId] }, async (recorder) => {
    if (!(await recorder.get('meetings', meetingId)))
      throw new StoreFailure('not-found', `meetings ${meetingId}`);
    const room = await Room.open(recorder, meetingId);
    for (const one of change) await room.change(one);
    for (const { party, printedParty } of delegations) await room.delegation(party, printedParty);
    for (const one of add) await room.add(one);
    for (const { target, id } of remove) {
      await removeWithParts(recorder, target === 'delegation' ? 'delegations' : 'attendances', id);
    }
  });
}

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

/** Who sits where while the table is brought in. */
class Room {
  private readonly meetingId: Id;
  private readonly writer: TableWriter;
  private readonly recorder: Recorder;
  private readonly delegationRows: readonly Delegation[];
  /** Delegations by party, and seats by delegation, those that the table adds included. */
  private readonly delegations: Map<Id, Id>;
  private readonly seats: Map<Id, Attendance[]>;

  private constructor(
    recorder: Recorder,
    writer: TableWriter,
    meetingId: Id,
    rows: readonly Delegation[],
    seats: Map<Id, Attendance[]>,
  ) {
    this.recorder = recorder;
    this.writer = writer;
    this.meetingId = meetingId;
    this.delegationRows = rows;
    this.delegations = new Map(rows.map(({ id, partyId }) => [partyId, id]));
    this.seats = seats;
  }

  static async open(recorder: Recorder, meetingId: Id): Promise<Room> {
    const delegations = await recorder.where('delegations', 'meetingId', meetingId);
    const seats = new Map<Id, Attendance[]>();
    for (const seat of await recorder.where('attendances', 'meetingId', meetingId)) {
      seats.set(seat.delegationId, [...(seats.get(seat.delegationId) ?? []), seat]);
    }
    return new Room(recorder, await TableWriter.open(recorder), meetingId, delegations, seats);
  }

  /** The party's delegation, made where it has none. */
  async delegation(choice: PartyChoice, printedName: string | null): Promise<Id> {
    const partyId = await this.writer.party(choice);
    const known = this.delegations.get(partyId);
    if (known !== undefined) return known;
    const id = newId();
    const order = await this.writer.nextOrder('delegations', this.meetingId, this.delegationRows);
    await this.recorder.add('delegations', {
      id,
      meetingId: this.meetingId,
      partyId,
      category: 'unspecified',
      printedName,
      capacity: null,
      headcount: null,
      adoption: 'not-stated',
      order,
    });
    this.delegations.set(partyId, id);
    return id;
  }

  /** A person who sits in the delegation already is left alone: adding twice adds once. */
  async add(addition: TableAddition): Promise<void> {
    const { party, printedParty, personId, seat, post } = addition;
    if (party === null) return;
    const delegationId = await this.delegation(party, printedParty);
    const seated = this.seats.get(delegationId) ?? [];
    if (personId !== null && seated.some((one) => one.personId === personId)) return;
    const id = await this.writer.person(addition);
    await this.writer.fillPost(id, await this.writer.party(party), post);
    const made: Attendance = {
      ...unknownSeat,
      roles: ['delegate'],
      days: [],
      ...seat,
      id: newId(),
      meetingId: this.meetingId,
      delegationId,
      personId: id,
      order: await this.writer.nextOrder('attendances', delegationId, seated),
    };
    await this.yieldHead(delegationId, made.id, seat);
    await this.recorder.add('attendances', made);
    this.seats.set(delegationId, [...(this.seats.get(delegationId) ?? []), made]);
  }

  async change(change: TableChange): Promise<void> {
    const { id, party, seat, post, was, personId, appointmentId } = change;
    await this.writer.change('attendances', id, seat, was.attendance);
    await this.writer.changeNames(change);
    const before = was.attendance?.delegationId ?? null;
    const delegationId = party === null ? before : await this.delegation(party, null);
    if (delegationId !== null && delegationId !== before) {
      const siblings = this.seats.get(delegationId) ?? [];
      const order = await this.writer.nextOrder('attendances', delegationId, siblings);
      await this.recorder.change('attendances', id, { delegationId, order });
    }
    if (delegationId !== null) await this.yieldHead(delegationId, id, seat);
    const partyId = party === null ? change.partyId : await this.writer.party(party);
    if (appointmentId !== null && party === null) {
      await this.writer.change('appointments', appointmentId, post, was.appointment);
    } else if (partyId !== null) await this.writer.fillPost(personId, partyId, post);
  }

  /** A delegation has one head: who was it before becomes a delegate. */
  private async yieldHead(delegationId: Id, id: Id, { roles }: SeatPatch): Promise<void> {
    if (!roles?.includes('head-of-delegation')) return;
    const seated = this.seats.get(delegationId) ?? [];
    const next = seated.map((one) => {
      if (one.id === id || !one.roles.includes('head-of-delegation')) return one;
      const others = one.roles.filter((role) => role !== 'head-of-delegation');
      return { ...one, roles: others.length > 0 ? others : (['delegate'] as Attendance['roles']) };
    });
    for (const [at, one] of next.entries()) {
      if (one !== seated[at]) await this.recorder.change('attendances', one.id, { roles: one.roles });
    }
    this.seats.set(delegationId, next);
  }
}
