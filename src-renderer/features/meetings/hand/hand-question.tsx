import { CopyPlus, FileInput, Replace } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingLock } from '@/domain/paper-life';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { paperLabel } from '../preview/paper-label';
import { compareFile, type ComparedFile, type PaperOfFile } from './compare-file';
import { isTold } from './is-told';
import type { EditedFile, HandAnswer } from './save-word-paper';

interface Question {
  readonly file: EditedFile;
  /** `null` where the meeting is not there any more. */
  readonly compared: ComparedFile | null;
  readonly answer: (answer: HandAnswer) => void;
}

/** Asks what is to become of a file that was edited by hand; Escape leaves it as it is, and nothing is written. */
export function useHandQuestion(
  dossier: MeetingDossier,
  shown: PaperOfFile,
): { readonly ask: (file: EditedFile) => Promise<HandAnswer>; readonly question: ReactNode } {
  const register = useRegister();
  const [asked, setAsked] = useState<Question | null>(null);
  const { id } = dossier.meeting;
  const { paper, choices } = shown;
  const ask = useCallback(
    async (file: EditedFile) => {
      const latest = await register.dossier(id);
      const compared = latest && (await compareFile(register, latest, file.bytes, { paper, choices }));
      if (file.wasTakenIn && compared?.ok && isTold(compared.settled)) return 'replace';
      return new Promise<HandAnswer>((resolve) => {
        const answer = (given: HandAnswer) => {
          setAsked(null);
          resolve(given);
        };
        setAsked({ file, compared, answer });
      });
    },
    [register, id, paper, choices],
  );
  const question = asked ? <HandQuestion dossier={dossier} {...asked} /> : null;
  return { ask, question };
}

function HandQuestion({ dossier, file, compared, answer }: Question & { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const isLocked = meetingLock(dossier) !== null;
  const isOfMeeting = compared?.ok === true;
  const key = file.origin?.paper;
  const name = key === undefined || !isOfMeeting ? '' : paperLabel(dossier, key, locale, t);
  return (
    <Dialog
      title={t('hand.ask.title', { name: file.name })}
      isOpen
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button kind="quiet" onPress={() => answer('cancel')}>
            {t('ui.cancel')}
          </Button>
          <Button kind="danger" icon={Replace} onPress={() => answer('replace')}>
            {t('hand.ask.replace')}
          </Button>
          <Button icon={CopyPlus} onPress={() => answer('keep-both')}>
            {t('hand.ask.keep-both')}
          </Button>
          {isOfMeeting && !isLocked ? (
            <Button kind="primary" icon={FileInput} onPress={() => answer('bring-in')}>
              {t('hand.ask.bring-in')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{name === '' ? t('hand.ask.what-unknown') : t('hand.ask.what', { paper: name })}</p>
      <p>{foundOf(compared, t)}</p>
      {isOfMeeting && isLocked ? <p>{t('hand.locked')}</p> : null}
    </Dialog>
  );
}

function foundOf(compared: ComparedFile | null, t: ReturnType<typeof useText>): string {
  if (compared?.ok !== true)
    return t(compared?.code === 'other-meeting' ? 'hand.ask.other-meeting' : 'hand.ask.not-compared');
  const { differences, around, comments, already } = compared.settled;
  const count = differences.length + around.length;
  const told = comments.length + differences.reduce((sum, one) => sum + one.comments.length, 0);
  if (count === 0 && told === 0) return t('hand.ask.no-words', { already });
  return t('hand.ask.found', { count, comments: told });
}
