import { byOrder, type Ordered } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { thenOf } from '@/domain/name-then';
import { bareAppointment, scriptOf, type Appointment, type PersonName } from '@/domain/person';
import { appointmentOn } from '@/domain/post';
import type { AnyRecord, RecordOf, TableName } from '@/domain/records';

import { sameValue } from '../journal/same-value';
import { newId } from '../new-id';
import { orderBetween, placeLast } from '../order-key';
import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow } from '../stored-row';
import { withScript } from './name-script';
import { keepNameThen } from './names-then';
import { resolveParty, type PartyChoice } from './party-choice';
import { standingPerson } from './standing-records';
import { settlePreferred } from './settle-preferred';
import {
  keyOfParty,
  type NewName,
  type PostPatch,
  type TableAddition,
  type TableChange,
} from './table-changes';

/**
 * What the rows of a table have in common, read once: five thousand of them must not each look through the register.
 */
export class TableWriter {
  private readonly parties = new Map<string, Promise<Id>>();
  private readonly ends = new Map<string, string>();

  private readonly recorder: Recorder;
  private readonly date: string | null;
  private readonly names: Map<Id, readonly PersonName[]>;
  private readonly appointments: Map<Id, readonly Appointment[]>;

  private constructor(
    recorder: Recorder,
    date: string | null,
    names: Map<Id, readonly PersonName[]>,
    appointments: Map<Id, readonly Appointment[]>,
  ) {
    this.recorder = recorder;
    this.date = date;
    this.names = names;
    this.appointments = appointments;
  }

  /** @param date EDTF of the meeting, or of today: only posts in force on it are written into */
  static async open(recorder: Recorder, date: string | null): Promise<TableWriter> {
    const ofPerson = ({ personId }: { readonly personId: Id }) => personId;
    const names = groupedBy(await recorder.all('personNames'), ofPerson);
    const appointments = groupedBy(await recorder.all('appointments'), ofPerson);
    return new TableWriter(recorder, date, new Map(names), new Map(appointments));
  }

  /** Everybody who has a name. */
  people(): Iterable<Id> {
    return this.names.keys();
  }

  /** A party that several rows name is made once. */
  party(choice: PartyChoice): Promise<Id> {
    const key = keyOfParty(choice);
    const known = this.parties.get(key) ?? resolveParty(this.recorder, choice);
    this.parties.set(key, known);
    return known;
  }

  /** The list was given other keys: its end is looked for again. */
  forgetEnd(table: TableName, list: string): void {
    this.ends.delete(`${table}/${list}`);
  }

  /** The next place in a list of parts; its end is looked for once. */
  async nextOrder<T extends TableName>(
    table: T,
    list: string,
    siblings: readonly (RecordOf<T> & Ordered)[],
  ): Promise<string> {
    const end = this.ends.get(`${table}/${list}`);
    let order: string;
    if (end === undefined) {
      const place = placeLast(siblings);
      for (const moved of place.moved) {
        // Every table whose rows have an order has the field.
        await this.recorder.change(table, moved.id, { order: moved.order } as unknown as Partial<
          RecordOf<T>
        >);
      }
      order = place.order;
    } else order = orderBetween(end, null);
    this.ends.set(`${table}/${list}`, order);
    return order;
  }

  /** The person of an addition, with the names in scripts that the register lacks. */
  async person({ personId, names, person }: TableAddition): Promise<Id> {
    const id = personId === null ? newId() : await standingPerson(this.recorder, personId);
    if (personId === null) {
      await this.recorder.add('persons', { id, honorific: null, mergedIntoId: null, note: null, ...person });
    }
    const own = this.names.get(id) ?? [];
    const scripts = new Set(own.map(({ script }) => script));
    const preferred = new Set<string>();
    for (const name of names) {
      if (scripts.has(name.script)) continue;
      // In each script one name is the preferred one.
      await this.addName(id, name, own.length === 0 && !preferred.has(name.script));
      preferred.add(name.script);
    }
    return id;
  }

  async addName(personId: Id, name: NewName, preferred: boolean): Promise<void> {
    const own = this.names.get(personId) ?? [];
    const last = own.toSorted(byOrder).at(-1);
    const order = last ? await this.nextOrder('personNames', personId, own) : orderBetween(null, null);
    if (!last) this.ends.set(`personNames/${personId}`, order);
    const { given, family, nameOrder, script } = name;
    const made = { id: newId(), personId, given, family, nameOrder, script, preferred, order };
    await this.recorder.add('personNames', made);
    this.names.set(personId, [...own, made]);
  }

  /**
   * Contact details and posts at the party: fills what the register does not know of the post in force, and makes one
   * where there is none. A post that has ended, or was still to begin, is left as it is.
   */
  async fillPost(personId: Id, partyId: Id, post: PostPatch): Promise<void> {
    const given = Object.entries(post).filter(([, value]) => value !== null);
    if (given.length === 0) return;
    const own = this.appointments.get(personId) ?? [];
    const known = appointmentOn(own, { partyId, date: this.date });
    if (!known) return this.addPost(personId, partyId, post);
    const row = toRow(known);
    const missing = Object.fromEntries(given.filter(([field]) => row[field] === null));
    if (Object.keys(missing).length === 0) return;
    await this.recorder.change('appointments', known.id, missing);
    const filled: Appointment = { ...known, ...missing };
    this.appointments.set(
      personId,
      own.map((one) => (one.id === known.id ? filled : one)),
    );
  }

  async addPost(personId: Id, partyId: Id, post: PostPatch): Promise<void> {
    const made: Appointment = { ...bareAppointment, ...post, id: newId(), personId, partyId };
    await this.recorder.add('appointments', made);
    this.appointments.set(personId, [...(this.appointments.get(personId) ?? []), made]);
  }

  /**
   * Names of a changed row: the one it was written from, and those in other scripts. One that goes over to another script
   * is the preferred one there only where there is none.
   */
  async changeNames(change: TableChange, meetingId: Id | null = null): Promise<void> {
    const { personId, nameId, nameThen, keepsFormer, otherNames, was } = change;
    // What this list prints is a name of then: that is what was set right.
    const name = nameThen === null ? change.name : {};
    const patch =
      Object.keys(name).length > 0 ? withScript(was.name ?? { given: '', family: '' }, name) : null;
    if (patch && nameId !== null) await this.change('personNames', nameId, patch, was.name);
    else if (patch) {
      const whole = { given: '', family: '', ...name };
      await this.addName(personId, { ...whole, nameOrder: 'given-first', script: scriptIn(whole) }, true);
    }
    if (keepsFormer && was.name) {
      const facts = { personId, name: thenOf(was.name), except: meetingId };
      await keepNameThen(facts).run(this.recorder);
    }
    for (const other of otherNames) {
      const { given, family, nameOrder, script } = other.name;
      if (other.was === null) await this.addName(personId, other.name, false);
      else await this.change('personNames', other.was.id, { given, family, nameOrder, script }, other.was);
    }
    if (Object.keys(name).length === 0 && otherNames.length === 0) return;
    const moved = otherNames.flatMap(({ was: known, name: { script } }) =>
      known && known.script !== script ? [known.id] : [],
    );
    const isMoved = was.name !== null && (patch?.script ?? was.name.script) !== was.name.script;
    await settlePreferred(this.recorder, personId, nameId !== null && isMoved ? [nameId, ...moved] : moved);
  }

  /**
   * @param was the record as the preview showed it; where there is none nothing is compared
   * @throws StoreFailure `changed-meanwhile` where it is another by now; one that is gone already is no other
   */
  async refuseChanged(table: TableName, id: Id, was: Partial<AnyRecord> | null): Promise<void> {
    const now = await this.recorder.get(table, id);
    if (now && was && !sameValue(toRow(now), toRow(was)))
      throw new StoreFailure('changed-meanwhile', `${table} ${id}`);
  }

  /**
   * Changes fields of a record.
   * @param was the record as the preview showed it
   * @throws StoreFailure `changed-meanwhile` where one of them holds something else by now
   */
  async change<T extends TableName>(
    table: T,
    id: Id,
    patch: Partial<RecordOf<T>>,
    was: RecordOf<T> | null,
  ): Promise<void> {
    const fields = Object.keys(patch);
    if (fields.length === 0) return;
    const now = await this.recorder.get(table, id);
    const [held, seen] = [now && toRow(now), was && toRow(was)];
    if (!held || (seen && fields.some((field) => !sameValue(held[field], seen[field]))))
      throw new StoreFailure('changed-meanwhile', `${table} ${id}`);
    await this.recorder.change(table, id, patch);
  }
}

/** Rows after which the page may answer. */
const atOnce = 100;

/** Does the rows of a table one after another, with a breath now and then. */
export async function inTurn<T>(
  recorder: Recorder,
  rows: readonly T[],
  work: (row: T) => Promise<unknown>,
): Promise<void> {
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === atOnce - 1) await recorder.pause(at / rows.length);
    await work(row);
  }
}

function scriptIn({ given, family }: Pick<PersonName, 'given' | 'family'>) {
  return scriptOf(given + family);
}
