import type { Attendance } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import type { Recorder } from '../register';
import { demoteOtherHeads, isHead } from './head-of-delegation';

/** Who heads the delegations that a table writes into: looked at once every row is brought in. */
export class HeadsOfTable {
  /** The head by delegation: whom the table names first. */
  private readonly named = new Map<Id, Id>();
  /** Who comes from another delegation as the head that they were there. */
  private readonly moved = new Map<Id, Set<Id>>();

  /** A row may name the head. */
  name(delegationId: Id, id: Id, roles: Attendance['roles'] | undefined): void {
    if (roles && isHead(roles) && !this.named.has(delegationId)) this.named.set(delegationId, id);
  }

  cameTo(delegationId: Id, id: Id): void {
    this.moved.set(delegationId, (this.moved.get(delegationId) ?? new Set()).add(id));
  }

  /**
   * A delegation has one head: whom the table names, else who was it, else who came as one. Not before the last row, so
   * that none is demoted before its own change.
   */
  async settle(recorder: Recorder): Promise<void> {
    for (const delegationId of new Set([...this.named.keys(), ...this.moved.keys()])) {
      const heads = (await recorder.where('attendances', 'delegationId', delegationId))
        .filter(({ roles }) => isHead(roles))
        .map(({ id }) => id);
      const came = this.moved.get(delegationId) ?? new Set();
      const named = this.named.get(delegationId);
      const head = heads.find((id) => id === named) ?? heads.find((id) => !came.has(id)) ?? heads[0];
      if (head !== undefined) await demoteOtherHeads(recorder, delegationId, head);
    }
  }
}
