import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperLife } from '@/domain/paper-life';
import { languagesOf, otherLanguage } from '@/formats/paper/kinds/paper-in-languages';
import { paperKindOf } from '@/formats/paper/kinds/paper-of';
import type { PaperLanguage } from '@/formats/paper/paper';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import type { PaperView } from '../preview/use-paper-settings';
import styles from './versions.module.css';

type PaperShown = Pick<PaperView, 'kind' | 'choices'>;

/** In which languages a paper that is no approved text yet is given out: in both that it is shown in, but one already approved. */
export function languagesGiven(
  dossier: MeetingDossier,
  { kind, choices }: PaperShown,
): readonly PaperLanguage[] {
  const { language } = choices;
  if (languagesOf(dossier, kind, choices) === 'one') return [language];
  const other = otherLanguage(language);
  return paperLife(dossier, kind, other).standing ? [language] : [language, other];
}

interface LanguagesKeptProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperShown;
  /** The languages that the next step keeps; none where there is no such step. */
  readonly given: readonly PaperLanguage[];
}

/** Says of a paper that is made in two languages which of them is kept, and what becomes of the other. */
export function LanguagesKept({ dossier, paper: { kind, choices }, given }: LanguagesKeptProps) {
  const t = useText();
  const { locale } = useIntl();
  if (paperKindOf(dossier, kind)?.choices.includes('languages') !== true) return null;
  const name = (language: PaperLanguage) => languageInWords(language, locale, t);
  const [first, second] = given;
  const other = otherLanguage(choices.language);
  const isApproved = paperLife(dossier, kind, other).standing !== null;
  if (first && second)
    return <p className={styles.hint}>{t('life.kept.both', { first: name(first), second: name(second) })}</p>;
  return (
    <p className={styles.hint}>
      {first ? `${t('life.kept.one', { language: name(first) })} ` : ''}
      {t(isApproved ? 'life.kept.approved' : 'life.kept.draft', { language: name(other) })}
    </p>
  );
}
