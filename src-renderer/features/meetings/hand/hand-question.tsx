import { CopyPlus, FileInput, FileSearch, Replace } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingLock } from '@/domain/paper-life';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { compareFile, type ComparedFile, type PaperOfFile } from './compare-file';
import { paperOfFileInWords } from './difference-words';
import { isTold } from './is-told';
import { tablesOf } from './tables-of';
import styles from './hand.module.css';
import type { FoundFile, UnseenFile } from './look-at-file';
import type { HandAnswer } from './save-word-paper';

interface Question {
  readonly file: FoundFile;
  /** `null` where the meeting is not there any more, or the file cannot be looked into. */
  readonly compared: ComparedFile | null;
  readonly answer: (answer: HandAnswer) => void;
}

/** Asks what is to become of a file that was edited by hand; Escape leaves it as it is, and nothing is written. */
export function useHandQuestion(
  dossier: MeetingDossier,
  shown: PaperOfFile,
): { readonly ask: (file: FoundFile) => Promise<HandAnswer>; readonly question: ReactNode } {
  const register = useRegister();
  const [asked, setAsked] = useState<Question | null>(null);
  const waiting = useRef<((answer: HandAnswer) => void) | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      waiting.current?.('cancel');
    };
  }, []);
  const { id } = dossier.meeting;
  const { paper, choices } = shown;
  const ask = useCallback(
    async (file: FoundFile) => {
      const latest = file.kind === 'edited' ? await register.dossier(id) : undefined;
      const compared =
        latest && file.kind === 'edited'
          ? await compareFile(register, latest, file.bytes, { paper, choices })
          : null;
      if (file.kind === 'edited' && file.wasTakenIn && compared?.ok && isTold(compared.settled))
        return 'replace';
      return new Promise<HandAnswer>((resolve) => {
        const answer = (given: HandAnswer) => {
          waiting.current = null;
          setAsked(null);
          resolve(given);
        };
        // Whoever has left the page is asked nothing, and nothing is written.
        if (isGone.current) {
          resolve('cancel');
          return;
        }
        waiting.current = answer;
        setAsked({ file, compared, answer });
      });
    },
    [register, id, paper, choices],
  );
  return { ask, question: asked ? questionOf(dossier, asked) : null };
}

function questionOf(dossier: MeetingDossier, { file, compared, answer }: Question): ReactNode {
  return file.kind === 'unseen' ? (
    <UnseenQuestion file={file} answer={answer} />
  ) : (
    <HandQuestion dossier={dossier} file={file} compared={compared} answer={answer} />
  );
}

/** The file that was saved last cannot be looked into: it is left as it is, whatever is answered. */
function UnseenQuestion({
  file: { name, reason },
  answer,
}: Pick<Question, 'answer'> & { readonly file: UnseenFile }) {
  const t = useText();
  return (
    <Dialog
      title={t(`hand.unseen.${reason}`, { name })}
      isOpen
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button kind="quiet" onPress={() => answer('cancel')}>
            {t('ui.cancel')}
          </Button>
          {reason === 'no-leave' ? (
            <Button icon={FileSearch} onPress={() => answer('look-again')}>
              {t('hand.unseen.look')}
            </Button>
          ) : null}
          <Button kind="primary" icon={CopyPlus} onPress={() => answer('keep-both')}>
            {t('hand.unseen.other-name')}
          </Button>
        </>
      }
    >
      <div className={styles.asked}>
        <p>{t(`hand.unseen.${reason}.why`)}</p>
        <p>{t('hand.unseen.hint')}</p>
      </div>
    </Dialog>
  );
}

interface HandQuestionProps extends Question {
  readonly dossier: MeetingDossier;
  readonly file: Exclude<FoundFile, UnseenFile>;
}

function HandQuestion({ dossier, file, compared, answer }: HandQuestionProps) {
  const t = useText();
  const { locale } = useIntl();
  const isOfMeeting = compared?.ok === true;
  const isEdited = file.kind === 'edited';
  const open = isOfMeeting ? openTo(compared, dossier) : 'none';
  const isNamed = isEdited && file.origin !== null && isOfMeeting;
  const name = isNamed ? paperOfFileInWords(dossier, compared.of, locale, t) : '';
  return (
    <Dialog
      title={t(isEdited ? 'hand.ask.title' : 'hand.ask.unreadable', { name: file.name })}
      isOpen
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button kind="quiet" onPress={() => answer('cancel')}>
            {t('ui.cancel')}
          </Button>
          {isEdited || file.canReplace ? (
            <Button kind="danger" icon={Replace} onPress={() => answer('replace')}>
              {t('hand.ask.replace')}
            </Button>
          ) : null}
          <Button icon={CopyPlus} onPress={() => answer('keep-both')}>
            {t('hand.ask.keep-both')}
          </Button>
          {isOfMeeting && open !== 'none' ? (
            <Button kind="primary" icon={FileInput} onPress={() => answer('bring-in')}>
              {t('hand.ask.bring-in')}
            </Button>
          ) : null}
        </>
      }
    >
      {isEdited ? (
        <div className={styles.asked}>
          <p>{name === '' ? t('hand.ask.what-unknown') : t('hand.ask.what', { paper: name })}</p>
          <p>{foundOf(compared, t)}</p>
          {isOfMeeting && open !== 'all' ? <p>{t('hand.locked')}</p> : null}
        </div>
      ) : (
        <p>{t(file.canReplace ? 'hand.ask.unreadable-why' : 'hand.ask.unreadable-kept')}</p>
      )}
    </Dialog>
  );
}

/** How much of the differences goes to records that no approved text printed; with nothing to bring in there is no obstacle. */
function openTo(
  { settled }: Extract<ComparedFile, { readonly ok: true }>,
  dossier: MeetingDossier,
): 'all' | 'some' | 'none' {
  const tables = meetingLock(dossier)?.tables;
  const offered = settled.differences.filter(({ offer }) => offer.kind !== 'none');
  const free = offered.filter((one) => !tables || tablesOf(one).every((table) => !tables.has(table)));
  if (free.length === offered.length) return 'all';
  return free.length > 0 ? 'some' : 'none';
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
