import type { Attendance } from '@/domain/attendance';
import { isPresenceOf, momentKey, stateAtPart, type PartOfMeeting } from '@/domain/moment';
import type { Presence, PresenceState } from '@/domain/presence';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { command } from './command';

type Seat = Pick<Attendance, 'id' | 'meetingId'>;

/**
 * Records how one or several persons stood on a day or in a session; `null` takes the record back, so that they stand
 * as for the meeting as a whole. Arrival and departure stay: where they are recorded, the row is then as if they alone
 * had been.
 * @param when the day or session as shown
 * @param name of the person; of no meaning for several
 */
export function setPresenceState(
  seats: readonly Seat[],
  moment: PartOfMeeting,
  state: PresenceState | null,
  { name, when }: { readonly name: string; readonly when: string },
): Command {
  const details = { name, when, state: state ?? 'none', count: String(seats.length) };
  const about = [...new Set(seats.map((seat) => seat.meetingId))];
  const words =
    seats.length === 1 ? { name: 'set-presence', details, about } : { name: 'set-presences', details, about };
  return command(words, async (recorder) => {
    for (const seat of seats) {
      const rows = await rowsOf(recorder, seat, moment);
      for (const row of rows) {
        const keepsTimes = row.arrived !== null || row.left !== null;
        const next = state ?? (keepsTimes ? await stateWithout(recorder, seat, moment) : null);
        if (next === null) await recorder.remove('presences', row.id);
        else await recorder.change('presences', row.id, { state: next });
      }
      if (rows.length === 0 && state !== null) await recorder.add('presences', newRow(seat, moment, state));
    }
  });
}

/** Records when a person came and went, local time `HH:MM`. Who arrives is present, where nothing else is recorded. */
export function setPresenceTimes(
  seat: Seat,
  moment: PartOfMeeting,
  times: Partial<Pick<Presence, 'arrived' | 'left'>>,
  { name, when }: { readonly name: string; readonly when: string },
): Command {
  const coalesce = ['presences', seat.id, momentKey(moment), ...Object.keys(times)].join('/');
  const words = { name: 'set-presence-times', details: { name, when }, about: [seat.meetingId], coalesce };
  return command(words, async (recorder) => {
    const [row] = await rowsOf(recorder, seat, moment);
    if (row) await recorder.change('presences', row.id, times);
    else if (Object.values(times).some((time) => time !== null)) {
      const state = await stateWithout(recorder, seat, moment);
      await recorder.add('presences', { ...newRow(seat, moment, state), ...times });
    }
  });
}

async function rowsOf(recorder: Recorder, seat: Seat, moment: PartOfMeeting): Promise<readonly Presence[]> {
  const own = await recorder.where('presences', 'attendanceId', seat.id);
  return own.filter((presence) => isPresenceOf(presence, moment));
}

/** How somebody stood who came or went at a recorded time, where nothing else is recorded of the day or session. */
async function stateWithout(recorder: Recorder, seat: Seat, moment: PartOfMeeting): Promise<PresenceState> {
  const attendance = await recorder.get('attendances', seat.id);
  const own = await recorder.where('presences', 'attendanceId', seat.id);
  const others = own.filter((presence) => !isPresenceOf(presence, moment));
  const sessions = await recorder.where('sessions', 'meetingId', seat.meetingId);
  return attendance && stateAtPart(attendance, others, moment, { sessions }) === 'remote'
    ? 'remote'
    : 'present';
}

function newRow(seat: Seat, moment: PartOfMeeting, state: PresenceState): Presence {
  const sessionId = moment.kind === 'session' ? moment.id : null;
  const times = { arrived: null, left: null };
  return {
    id: newId(),
    meetingId: seat.meetingId,
    attendanceId: seat.id,
    day: moment.day,
    sessionId,
    state,
    ...times,
  };
}
