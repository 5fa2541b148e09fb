import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import * as z from 'zod/mini';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { useUnfinishedWork } from '@/pickers/unfinished-work';
import { useRun } from '@/pickers/use-run';
import { addRecommendation } from '@/store/commands/recommendations';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { focusMarked, settleFields } from '@/ui/focus-marked';
import { KeyScope } from '@/ui/key-scope';
import { TextArea } from '@/ui/text-area';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import styles from './list.module.css';

/** Where what is typed is kept until it is added or cancelled; while it is there, the dialog is open. */
export const newRecommendationPlace = 'new-recommendation';

const workSchema = z.object({ text: z.string(), meetingId: z.nullable(z.string()) });

interface NewRecommendationDialogProps {
  readonly onClose: () => void;
}

/** A recommendation by its words and the meeting that made it; everything else is added on its page, which opens. */
export function NewRecommendationDialog({ onClose }: NewRecommendationDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const run = useRun();
  const [, navigate] = useLocation();
  const [work, keep] = useUnfinishedWork(newRecommendationPlace, workSchema);
  const { text, meetingId } = work ?? { text: '', meetingId: null };
  const isEmpty = text.trim() === '';
  const form = useRef<HTMLDivElement>(null);
  const latest = useRef(meetingId);
  useLayoutEffect(() => {
    latest.current = meetingId;
  });
  const create = useOneAtATime(async () => {
    settleFields();
    if (isEmpty || focusMarked(form.current)) return;
    const [process] = await register.list('processes');
    if (!process) return;
    const language = locale.split('-')[0] ?? 'en';
    // It may have been left for days: the meeting may be gone by now.
    const meeting = latest.current === null ? undefined : await register.get('meetings', latest.current);
    const origins = meeting ? [{ meetingId: meeting.id }] : [];
    const facts = { processId: process.id, text: { [language]: text.trim() } };
    const id = await run(addRecommendation(facts, origins));
    // The words are still there to be tried again.
    if (id === null) return form.current?.querySelector('textarea')?.focus();
    onClose();
    navigate(recommendationAddress(id));
  });
  // On its way down: the list of meetings keeps Enter to itself.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Words of a meeting that was not chosen yet are for its list, and are not to be lost.
    const field = event.target;
    const isUnchosen = field instanceof HTMLInputElement && field.value.trim() !== '' && meetingId === null;
    if (isUnchosen) return;
    event.preventDefault();
    event.stopPropagation();
    // One that was typed over is settled by the field, which does so when it is left.
    if (field instanceof HTMLInputElement && !isEmpty) field.blur();
    void create();
  };
  return (
    <Dialog
      title={t('recommendations.new')}
      size="m"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('recommendations.cancel')}</Button>
          <Button
            kind="primary"
            icon={Plus}
            shortcut="Mod+Enter"
            isDisabled={isEmpty}
            onPress={() => void create()}
          >
            {t('recommendations.new.add')}
          </Button>
        </>
      }
    >
      <KeyScope ref={form} className={styles.form} onKeys={press} first>
        <TextArea
          label={t('recommendations.new.text')}
          description={t('recommendations.new.hint')}
          paper
          rows={3}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type into it
          autoFocus
          value={text}
          onChange={(next) => keep({ text: next, meetingId })}
        />
        <MeetingPicker
          label={t('recommendations.new.meeting')}
          value={meetingId}
          onChange={(next) => keep({ text, meetingId: next })}
          placeholder={t('recommendations.origins.meeting.placeholder')}
        />
      </KeyScope>
    </Dialog>
  );
}
