import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isPaperKind } from '@/formats/paper/kinds/paper-of';
import { locales } from '@/i18n/locales';
import type { Translate } from '@/i18n/use-text';

/** What a paper is called on the screen: "Minutes", or a template's name. */
export function paperLabel(
  { paperTemplates }: Pick<MeetingDossier, 'paperTemplates'>,
  paper: string,
  locale: string,
  t: Translate,
): string {
  if (isPaperKind(paper)) return t(`papers.kind.${paper}`);
  const template = paperTemplates.find(({ id }) => id === paper);
  return (template && inLanguage(template.name, locale)) || t('life.paper-gone');
}

/** With the language of its frame: "Minutes · English". */
export function paperWithLanguage(
  dossier: Pick<MeetingDossier, 'paperTemplates'>,
  { paper, language }: { readonly paper: string; readonly language: string },
  locale: string,
  t: Translate,
): string {
  const name = language === 'ru' || language === 'en' ? locales[language].name : language;
  return `${paperLabel(dossier, paper, locale, t)} · ${name}`;
}
