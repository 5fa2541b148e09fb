import type { AttendanceState } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import type { Recorder } from '../register';
import { letDaysFollow, letRecordsFollow } from './days-follow';
import type { TableChange } from './table-changes';

interface SeatHere {
  readonly id: Id;
  readonly meetingId: Id;
}

/** What is recorded by day, as it follows the rows of a table. */
export class DaysOfTable {
  /** By the state that a row gives, whose records by day follow it. */
  private readonly states = new Map<AttendanceState, SeatHere[]>();
  private readonly records: (SeatHere & {
    readonly state: NonNullable<TableChange['recordsFollow']>;
  })[] = [];
  private readonly meetingId: Id;

  constructor(meetingId: Id) {
    this.meetingId = meetingId;
  }

  follow({ id, seat, recordsFollow }: TableChange): void {
    const own = { id, meetingId: this.meetingId };
    if (seat.state !== undefined) this.states.set(seat.state, [...(this.states.get(seat.state) ?? []), own]);
    if (recordsFollow !== null) this.records.push({ ...own, state: recordsFollow });
  }

  /** For all rows together: the records of the meeting are many, and read once for each state. */
  async settle(recorder: Recorder): Promise<void> {
    for (const [state, seats] of this.states) await letDaysFollow(recorder, seats, state);
    await letRecordsFollow(recorder, this.meetingId, this.records);
  }
}
