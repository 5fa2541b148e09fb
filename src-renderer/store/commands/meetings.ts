import type { Id } from '@/domain/fields';
import { bareMeeting, type Meeting } from '@/domain/meeting';
import { meetingInStep } from '@/domain/meeting-reference';

import { newId } from '../new-id';
import type { Command } from '../register';
import { removeUnusedSources, removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { editText, type LocalizedField } from './edit-record';
import { keepAddressees, keepDatesOfReports } from './leave-meeting';

/** What names a meeting in the words of a command. */
export type MeetingLabel = Pick<Meeting, 'id' | 'type' | 'ordinal' | 'date'>;

/** What has to be known of a meeting to record it; the rest is "not stated" until it is given. */
export type NewMeeting = Pick<Meeting, 'processId' | 'type'> & Partial<Omit<Meeting, 'id'>>;

/** Records a meeting; answers with its id. */
export function createMeeting(facts: NewMeeting): Command<Id> {
  const meeting: Meeting = { ...bareMeeting, stateOfAffairs: 'planned', ...facts, id: newId() };
  return command(
    { name: 'create-meeting', details: { meeting: meetingInStep(meeting) }, about: [meeting.id] },
    async (recorder) => {
      await recorder.add('meetings', meeting);
      return meeting.id;
    },
  );
}

/** Changes fields of a meeting; typing that goes on is one step. */
export function editMeeting(meeting: MeetingLabel, patch: Partial<Omit<Meeting, 'id'>>): Command {
  const coalesce = editKey('meetings', meeting.id, patch);
  const details = { meeting: meetingInStep(meeting), field: Object.keys(patch).join(' ') };
  return command({ name: 'edit-meeting', details, about: [meeting.id], coalesce }, (recorder) =>
    recorder.change('meetings', meeting.id, patch),
  );
}

/** Sets one language of a text of the meeting: title, theme, purposes, city, venue. */
export function editMeetingText(
  meeting: MeetingLabel,
  field: LocalizedField<'meetings'>,
  language: string,
  text: string,
): Command {
  const details = { meeting: meetingInStep(meeting), field };
  return editText('meetings', meeting.id, field, language, text, {
    name: 'edit-meeting',
    details,
    about: [meeting.id],
  });
}

/**
 * Removes the meeting with all its parts. Documents, persons, recommendations and reports stay: they have a life of
 * their own. A report that only the meeting dated keeps that date, and a recommendation that was made nowhere else goes
 * on addressing the parties that it addressed. Answers with how many recommendations it leaves without an origin.
 */
export function deleteMeeting(meeting: MeetingLabel): Command<number> {
  return command(
    { name: 'delete-meeting', details: { meeting: meetingInStep(meeting) }, about: [meeting.id] },
    async (recorder) => {
      const links = await recorder.where('meetingSources', 'meetingId', meeting.id);
      await keepDatesOfReports(recorder, meeting.id);
      const left = await keepAddressees(recorder, meeting.id);
      await removeWithParts(recorder, 'meetings', meeting.id);
      await removeUnusedSources(
        recorder,
        links.map((link) => link.sourceId),
      );
      return left;
    },
  );
}
