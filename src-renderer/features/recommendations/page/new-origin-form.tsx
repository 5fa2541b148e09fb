import { useState } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage } from '@/domain/fields';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { isFirstOrigin } from '@/domain/recommendation-origins';
import { originRelations, type Recommendation, type RecommendationOrigin } from '@/domain/recommendation';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { useRun } from '@/pickers/use-run';
import { addOrigin } from '@/store/commands/recommendations';
import { useLive } from '@/store/react/use-live';
import type { Register } from '@/store/register';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { focusMarked } from '@/ui/focus-marked';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import styles from './recommendation.module.css';

interface NewOriginFormProps {
  readonly recommendation: Recommendation;
  readonly onClose: () => void;
}

/** Another place where it was made: a meeting, and its paragraph, or how a source cites it where its text is not there. */
export function NewOriginForm({ recommendation, onClose }: NewOriginFormProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const [paragraphId, setParagraphId] = useState<string | null>(null);
  const [printed, setPrinted] = useState('');
  const [said, setSaid] = useState<RecommendationOrigin['relation'] | null>(null);
  const place = useLive(
    (register) =>
      meetingId === null ? Promise.resolve(null) : placeOf(register, recommendation.id, meetingId),
    [recommendation.id, meetingId],
  );
  const relation = said ?? (place?.isFirst === true ? 'made' : 'reaffirmed');
  const items = numberParagraphs(place?.paragraphs ?? []).map(({ paragraph, cited }) => ({
    id: paragraph.id,
    label: `${cited}. ${inLanguage(paragraph.text, locale)}`,
    names: [cited],
  }));
  const add = useOneAtATime(async () => {
    if (meetingId === null) return;
    const printedReference = paragraphId === null && printed.trim() !== '' ? printed.trim() : null;
    const added = await run(
      addOrigin(recommendation, {
        meetingId,
        paragraphId,
        printedReference,
        ...(said === null ? {} : { relation: said }),
      }),
    );
    if (added !== null) onClose();
  });
  return (
    <form
      className={styles.form}
      aria-label={t('recommendations.origins.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!focusMarked(event.currentTarget)) void add();
      }}
    >
      <MeetingPicker
        label={t('recommendations.origins.meeting')}
        value={meetingId}
        onChange={(id) => {
          setMeetingId(id);
          setParagraphId(null);
        }}
        placeholder={t('recommendations.origins.meeting.placeholder')}
      />
      {items.length > 0 ? (
        <ComboBox
          label={t('recommendations.origins.paragraph')}
          items={items}
          value={paragraphId}
          onChange={setParagraphId}
          placeholder={t('recommendations.origins.paragraph.placeholder')}
        />
      ) : null}
      {meetingId !== null && paragraphId === null ? (
        <TextField
          label={t('recommendations.origins.printed')}
          description={t('recommendations.origins.printed.hint')}
          optional
          value={printed}
          onChange={setPrinted}
        />
      ) : null}
      <Select
        label={t('recommendations.origins.kind')}
        items={originRelations.map((id) => ({ id, label: t(`domain.origin-relation.${id}`) }))}
        value={relation}
        onChange={setSaid}
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" isDisabled={meetingId === null}>
          {t('recommendations.origins.add.now')}
        </Button>
        <Button onPress={onClose}>{t('recommendations.cancel')}</Button>
      </div>
    </form>
  );
}

/** The meeting's paragraphs, and whether it was before all other meetings that made or reaffirmed the recommendation. */
async function placeOf(register: Register, id: string, meetingId: string) {
  const dossier = await register.dossier(meetingId);
  const { origins, meetings } = await register.recommendationRecordsOf(id);
  const dates = new Map(meetings.map((meeting) => [meeting.id, meeting.date]));
  if (dossier) dates.set(meetingId, dossier.meeting.date);
  const own = origins.filter(({ recommendationId }) => recommendationId === id);
  return { paragraphs: dossier?.paragraphs ?? [], isFirst: isFirstOrigin({ meetingId }, own, dates) };
}
