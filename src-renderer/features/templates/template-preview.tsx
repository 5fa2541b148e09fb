import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperTemplate, TemplateSection } from '@/domain/paper-template';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf, paperProblems } from '@/formats/paper/kinds/paper-of';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { FieldProblemsNote } from '@/pickers/paper/field-problems-note';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { useLive } from '@/store/react/use-live';
import { SegmentedControl } from '@/ui/segmented-control';
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
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <MeetingPicker
          label={t('templates.preview.meeting')}
          labelHidden
          value={meetingId}
          onChange={setChosen}
        />
        <SegmentedControl
          label={t('meetings.paper.language')}
          items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {dossier ? (
        <Page dossier={dossier} template={template} sections={sections} language={language} />
      ) : null}
      {meetings?.length === 0 ? <p className={styles.none}>{t('templates.preview.none')}</p> : null}
    </div>
  );
}

interface PageProps extends TemplatePreviewProps {
  readonly dossier: MeetingDossier;
  readonly language: PaperLanguage;
}

function Page({ dossier, template, sections, language }: PageProps) {
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
    <>
      <FieldProblemsNote problems={problems} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('templates.preview')}>
        <PaperFrame
          key={dossier.meeting.id}
          kind={template.id}
          paper={paper}
          title={t('templates.preview')}
          onRecord={() => undefined}
        />
      </div>
    </>
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
