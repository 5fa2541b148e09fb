import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperTemplate, TemplateSection } from '@/domain/paper-template';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf, paperProblems } from '@/formats/paper/kinds/paper-of';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { FieldProblemsNote } from '@/pickers/paper/field-problems-note';
import { PaperDesk } from '@/pickers/paper/paper-desk';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { PaperLanguageControl } from '@/pickers/paper/paper-language-control';
import { useLive } from '@/store/react/use-live';
import styles from './templates.module.css';

interface TemplatePreviewProps {
  readonly template: PaperTemplate;
  readonly sections: readonly TemplateSection[];
}

/** The paper that the template makes of a meeting, as it will be printed. */
export function TemplatePreview({ template, sections }: TemplatePreviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [language, setLanguage] = useState<PaperLanguage>(locale.startsWith('ru') ? 'ru' : 'en');
  const [chosen, setChosen] = useState<string | null>(null);
  const meetings = useLive((register) => register.meetingRows(), []);
  const meetingId = chosen ?? fullest(meetings ?? [])?.id ?? null;
  const dossier = useLive(
    (register) => (meetingId === null ? Promise.resolve(null) : register.dossier(meetingId)),
    [meetingId],
  );
  const bar = (
    <>
      <span className={styles.meeting}>
        <MeetingPicker
          label={t('templates.preview.meeting')}
          labelHidden
          value={meetingId}
          onChange={setChosen}
        />
      </span>
      <PaperLanguageControl language={language} onLanguage={setLanguage} />
    </>
  );
  if (dossier)
    return <Page dossier={dossier} template={template} sections={sections} language={language} bar={bar} />;
  return (
    <PaperDesk label={t('templates.preview')} bar={bar}>
      {meetings?.length === 0 ? <p className={styles.none}>{t('templates.preview.none')}</p> : null}
    </PaperDesk>
  );
}

interface PageProps extends TemplatePreviewProps {
  readonly dossier: MeetingDossier;
  readonly language: PaperLanguage;
  readonly bar: ReactNode;
}

function Page({ dossier, template, sections, language, bar }: PageProps) {
  const t = useText();
  const shown = useDeferredValue(
    useMemo(
      // What is typed here shows at once, before the meeting is read anew.
      () => ({ dossier: { ...dossier, paperTemplates: [template], templateSections: sections }, language }),
      [dossier, template, sections, language],
    ),
  );
  const { paper, problems } = useMemo(() => {
    const choices = { ...usualChoices, language: shown.language };
    return {
      paper: paperOf(shown.dossier, template.id, choices),
      problems: paperProblems(shown.dossier, template.id, choices),
    };
  }, [shown, template.id]);
  return (
    <PaperDesk label={t('templates.preview')} bar={bar} notes={<FieldProblemsNote problems={problems} />}>
      <PaperFrame
        key={dossier.meeting.id}
        kind={template.id}
        paper={paper}
        title={t('templates.preview')}
        onRecord={() => undefined}
      />
    </PaperDesk>
  );
}

/** The latest meeting of which most is recorded: its papers show what a template prints. */
function fullest<M extends { readonly delegations: number; readonly paragraphs: number }>(
  meetings: readonly M[],
): M | undefined {
  return (
    meetings.find(({ delegations, paragraphs }) => delegations > 0 && paragraphs > 0) ??
    meetings.find(({ delegations, paragraphs }) => delegations > 0 || paragraphs > 0) ??
    meetings[0]
  );
}
