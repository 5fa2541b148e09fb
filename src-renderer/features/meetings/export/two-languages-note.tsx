import type { MeetingDossier } from '@/domain/meeting-dossier';
import { languagesOf } from '@/formats/paper/kinds/paper-in-languages';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { templateOf } from '@/formats/paper/templates/paper-plan';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import styles from './export-menu.module.css';
import { formatLooks } from './export-formats';

interface TwoLanguagesNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKey;
  readonly choices: PaperChoices;
}

/** Formats that hold one language alone, whatever is chosen. */
const inOneLanguage = ['xml', 'xlsx', 'csv'] as const;

/** Tells which files are not what was chosen, where a paper is to be in two languages. */
export function TwoLanguagesNote({ dossier, kind, choices }: TwoLanguagesNoteProps) {
  const t = useText();
  if (languagesOf(dossier, kind, choices) === 'one') return null;
  const formats = paperKindOf(dossier, kind)?.formats ?? [];
  const single = inOneLanguage.filter((format) => formats.includes(format));
  const wordFile = templateOf(dossier, kind)?.wordFile;
  return (
    <p className={styles.note} role="status">
      {[
        ...(wordFile ? [t('word-file.two-languages', { name: wordFile.name })] : []),
        ...(single.length > 0
          ? [
              t('meetings.export.one-language', {
                formats: single.map((format) => t(formatLooks[format].label)).join(', '),
                language: locales[choices.language].name,
              }),
            ]
          : []),
      ].join(' ')}
    </p>
  );
}
