import { History, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { yearOf } from '@/domain/edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isSamePost, postOn, postWords } from '@/domain/post';
import { survivorOf } from '@/domain/survivor-of';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { editAttendance } from '@/store/commands/attendances';
import { recordPost } from '@/store/commands/record-post';
import { Button } from '@/ui/button';
import type { PersonLineView } from '../roster/roster-view';
import styles from './person-form.module.css';

interface PostNoteProps {
  readonly person: PersonLineView;
  readonly partyId: string;
  readonly dossier: MeetingDossier;
}

/**
 * What the person is at the party today, where this meeting printed something else: both are right. Either can be
 * taken over, by the user's own hand only.
 */
export function PostNote({ person, partyId, dossier }: PostNoteProps) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const { attendance, name } = person;
  const persons = new Map(dossier.persons.map((one) => [one.id, one]));
  const personId = survivorOf(persons, attendance.personId);
  const [day] = useState(() => today());
  const now = postOn(dossier.appointments, { personId, partyId, date: day });
  const then = postOn(dossier.appointments, { personId, partyId, date: dossier.meeting.date });
  const differs = now !== null && !isSamePost(now, attendance);
  const isRecorded = postWords(attendance) === '' || (then !== null && isSamePost(then, attendance));
  const takeOver = () => {
    if (!now) return;
    const { function: title, unit, institution } = now;
    void run(editAttendance(attendance, { function: title, unit, institution }, name));
  };
  const { date, id: meetingId } = dossier.meeting;
  // Of a meeting in an unknown year nobody can say since when the post is known.
  const since = yearOf(date) === null ? null : date;
  const record = async (from: string) => {
    const done = await run(recordPost({ personId, partyId, meetingId, date: from }, attendance, name));
    if (done !== null) notice(t('attendance.post.recorded', { name }));
  };
  return (
    <div className={styles.under}>
      <span className={styles.note}>
        {differs ? t('attendance.post.today', { post: postWords(now) }) : t('attendance.person.then')}
      </span>
      {differs ? (
        <Button size="s" kind="quiet" icon={History} onPress={takeOver}>
          {t('attendance.post.take-over')}
        </Button>
      ) : null}
      {isRecorded || since === null ? null : (
        <Button size="s" kind="quiet" icon={UserRoundCheck} onPress={() => void record(since)}>
          {t('attendance.post.record')}
        </Button>
      )}
    </div>
  );
}
