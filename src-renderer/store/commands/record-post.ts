import type { Id } from '@/domain/fields';
import { bareAppointment } from '@/domain/person';
import { dayOf } from '@/domain/period';
import type { Post } from '@/domain/post';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command } from './command';
import { standingParty, standingPerson } from './standing-records';

interface PostAt {
  readonly personId: Id;
  readonly partyId: Id;
  /** The meeting that prints it. */
  readonly meetingId: Id;
  /**
   * Date of that meeting, EDTF with a year: since then the post is known; when it began is not said. Its first bound is
   * kept with its precision, a month stays a month.
   */
  readonly date: string;
}

/** Records what a meeting printed of a person as their appointment, up to the next one that is known. */
export function recordPost({ meetingId, date, ...of }: PostAt, post: Post, name: string): Command<Id> {
  const about = [of.personId, meetingId];
  return command({ name: 'record-post', details: { name }, about }, async (recorder) => {
    const personId = await standingPerson(recorder, of.personId);
    const partyId = await standingParty(recorder, of.partyId);
    const from = date.split('/', 1)[0] ?? date;
    const day = dayOf(from);
    const others = (await recorder.where('appointments', 'personId', personId)).filter(
      (one) => one.partyId === partyId,
    );
    const later = others
      .flatMap((one) => one.from ?? [])
      .filter((begin) => day !== null && (dayOf(begin) ?? '') > day)
      .toSorted();
    const id = newId();
    const { function: title, unit, institution } = post;
    const period = { from, until: later[0] ?? null };
    await recorder.add('appointments', {
      ...bareAppointment,
      id,
      personId,
      partyId,
      function: title,
      unit,
      institution,
      ...period,
    });
    return id;
  });
}
