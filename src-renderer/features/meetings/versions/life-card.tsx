import { FilePenLine, Send } from 'lucide-react';
import { useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nextNumber, type PaperLife } from '@/domain/paper-life';
import type { PaperVersion, WithdrawnVersion } from '@/domain/paper-version';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { today } from '@/pickers/today';
import { useKeptText } from '@/pickers/use-kept-text';
import { editCorrection } from '@/store/commands/paper-versions';
import { useRun } from '@/pickers/use-run';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { PaperLanguageControl } from '@/pickers/paper/paper-language-control';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { KindSelect } from '../preview/kind-select';
import { PaperLanguagesSelect } from '../preview/paper-languages-select';
import type { PaperView } from '../preview/use-paper-settings';
import { ApproveButton } from './approve-button';
import { languagesGiven, LanguagesKept } from './languages-kept';
import { StatePillOfPaper } from './life-pill';
import { useLifeActions, type LifeActions } from './use-life-actions';
import styles from './versions.module.css';

interface LifeCardProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  readonly life: PaperLife;
  readonly withdrawn: readonly WithdrawnVersion[];
}

/** The paper that is chosen: where its text stands, and what can be done with it next. */
export function LifeCard({ dossier, paper, life, withdrawn }: LifeCardProps) {
  const t = useText();
  const { kind, choices, set, choose } = paper;
  const actions = useLifeActions(dossier.meeting.id, kind, choices);
  return (
    <Card title={t('life.title')}>
      <div className={styles.stack}>
        <div className={styles.choices}>
          <KindSelect dossier={dossier} kind={kind} onKind={(id) => set({ kind: id })} />
          <PaperLanguageControl language={choices.language} onLanguage={(language) => choose({ language })} />
          {paperKindOf(dossier, kind)?.choices.includes('languages') ? (
            <PaperLanguagesSelect choices={choices} onChoose={choose} />
          ) : null}
          <span className={styles.state}>
            <StatePillOfPaper state={life.state} />
          </span>
        </div>
        <NextStep dossier={dossier} paper={paper} life={life} withdrawn={withdrawn} actions={actions} />
      </div>
    </Card>
  );
}

interface NextStepProps extends LifeCardProps {
  readonly actions: LifeActions;
}

function NextStep(props: NextStepProps) {
  const { dossier, paper, life, actions } = props;
  const t = useText();
  const format = useFormat();
  const { standing, correction } = life;
  const elsewhere = dossier.corrections.find((one) => one.state === 'open' && one.id !== correction?.id);
  if (!standing) return <GiveOut {...props} />;
  if (correction)
    return (
      <OpenCorrection
        dossier={dossier}
        paper={paper}
        correction={correction}
        approved={standing}
        actions={actions}
      />
    );
  return (
    <>
      <p className={styles.hint}>
        {t('life.standing', { by: standing.by, date: format.dateTime(new Date(standing.at)) })}
      </p>
      {elsewhere ? (
        <p className={styles.hint}>{t('life.correction-elsewhere', { reason: elsewhere.reason })}</p>
      ) : (
        <BeginCorrection onBegin={(reason) => void actions.begin(standing, reason)} />
      )}
      <LanguagesKept dossier={dossier} paper={paper} given={[]} />
    </>
  );
}

/** Of a draft, or of one that was circulated. */
function GiveOut({ dossier, paper, life, withdrawn, actions }: NextStepProps) {
  const t = useText();
  const [note, setNote] = useState('');
  const give = async (state: 'circulated' | 'final') => {
    await actions.give(state, languages, note.trim() === '' ? null : note.trim());
    setNote('');
  };
  const number = nextNumber(life, withdrawn);
  const languages = languagesGiven(dossier, paper);
  const isBoth = languages.length > 1;
  return (
    <>
      <p className={styles.hint}>{t('life.draft-hint')}</p>
      <LanguagesKept dossier={dossier} paper={paper} given={languages} />
      <TextField label={t('life.note')} optional value={note} onChange={setNote} />
      <div className={styles.bar}>
        <Button icon={Send} isDisabled={actions.isBusy} onPress={() => void give('circulated')}>
          {isBoth ? t('life.circulate-both') : t('life.circulate', { number })}
        </Button>
        <ApproveButton
          meetingId={dossier.meeting.id}
          paper={paper}
          languages={languages}
          label={t(isBoth ? 'life.finalise-both' : 'life.finalise')}
          isDisabled={actions.isBusy}
          onApprove={() => void give('final')}
        />
      </div>
    </>
  );
}

/** The field was asked for by a button that is no longer there. */
const focusNow = (field: HTMLTextAreaElement | null) => field?.focus();

interface BeginCorrectionProps {
  readonly onBegin: (reason: { readonly reason: string; readonly date: string | null }) => void;
}

function BeginCorrection({ onBegin }: BeginCorrectionProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [date, setDate] = useState<string | null>(today());
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  if (!isOpen)
    return (
      <div className={styles.bar}>
        <Button icon={FilePenLine} onPress={() => setOpen(true)}>
          {t('life.correct')}
        </Button>
      </div>
    );
  return (
    <>
      <p className={styles.hint}>{t('life.correct-hint')}</p>
      <TextArea
        label={t('life.reason')}
        inputRef={focusNow}
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? t('errors.field.required') : undefined}
      />
      <EdtfField label={t('life.date')} value={date} onChange={setDate} />
      <div className={styles.bar}>
        <Button
          kind="primary"
          icon={FilePenLine}
          onPress={() => {
            setAsked(true);
            if (!isMissing) onBegin({ reason: reason.trim(), date });
          }}
        >
          {t('life.begin')}
        </Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  );
}

interface OpenCorrectionProps extends Pick<NextStepProps, 'dossier' | 'paper'> {
  readonly correction: NonNullable<PaperLife['correction']>;
  readonly approved: PaperVersion;
  readonly actions: LifeActions;
}

function OpenCorrection({ dossier, paper, correction, approved, actions }: OpenCorrectionProps) {
  const { title } = approved;
  const t = useText();
  const run = useRun();
  const { reason, date } = correction;
  const edit = (patch: Partial<Pick<typeof correction, 'reason' | 'date'>>) =>
    editCorrection(correction, title, { reason, date, ...patch });
  const kept = useKeptText(`corrections/${correction.id}/reason`, reason, (text) => edit({ reason: text }));
  return (
    <>
      <Banner kind="ask">{t('life.correcting')}</Banner>
      <LanguagesKept dossier={dossier} paper={paper} given={[paper.choices.language]} />
      <TextArea label={t('life.reason')} value={kept.text} onChange={kept.write} onBlur={kept.leave} />
      <EdtfField label={t('life.date')} value={date} onChange={(next) => void run(edit({ date: next }))} />
      <div className={styles.bar}>
        <ApproveButton
          meetingId={dossier.meeting.id}
          paper={paper}
          kind="primary"
          languages={[paper.choices.language]}
          corrects={approved}
          label={t('life.give-corrected')}
          isDisabled={actions.isBusy}
          onApprove={() => void actions.give('corrected', [paper.choices.language], null)}
        />
        <Button kind="quiet" onPress={() => void actions.giveUp(correction, title)}>
          {t('life.give-up')}
        </Button>
      </div>
    </>
  );
}
