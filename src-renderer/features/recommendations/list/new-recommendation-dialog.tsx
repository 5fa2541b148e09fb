import { Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { useRun } from '@/pickers/use-run';
import { addRecommendation } from '@/store/commands/recommendations';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { KeyScope } from '@/ui/key-scope';
import { TextArea } from '@/ui/text-area';
import styles from './list.module.css';

interface NewRecommendationDialogProps {
  /** What the text begins with. */
  readonly typed: string;
  readonly onClose: () => void;
}

/** A recommendation by its words and the meeting that made it; everything else is added on its page, which opens. */
export function NewRecommendationDialog({ typed, onClose }: NewRecommendationDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const run = useRun();
  const [, navigate] = useLocation();
  const [text, setText] = useState(typed);
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const isEmpty = text.trim() === '';
  const create = async () => {
    if (isEmpty) return;
    const [process] = await register.list('processes');
    if (!process) return;
    const language = locale.split('-')[0] ?? 'en';
    const origins = meetingId === null ? [] : [{ meetingId }];
    const facts = { processId: process.id, text: { [language]: text.trim() } };
    const id = await run(addRecommendation(facts, origins));
    if (id === null) return;
    onClose();
    navigate(recommendationAddress(id));
  };
  // On its way down: the list of meetings keeps Enter to itself.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Words of a meeting that was not chosen yet are for its list, and are not to be lost.
    const field = event.target;
    const isUnchosen = field instanceof HTMLInputElement && field.value.trim() !== '' && meetingId === null;
    if (isUnchosen) return;
    event.preventDefault();
    event.stopPropagation();
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
      <KeyScope className={styles.form} onKeys={press} first>
        <TextArea
          label={t('recommendations.new.text')}
          description={t('recommendations.new.hint')}
          paper
          rows={3}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type into it
          autoFocus
          value={text}
          onChange={setText}
        />
        <MeetingPicker
          label={t('recommendations.new.meeting')}
          value={meetingId}
          onChange={setMeetingId}
          placeholder={t('recommendations.origins.meeting.placeholder')}
        />
      </KeyScope>
    </Dialog>
  );
}
