import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isPaperKind, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { templateOf } from '@/formats/paper/templates/paper-plan';
import type { Translate } from '@/i18n/use-text';

/** What a paper is called where it is chosen. */
export function paperLabel(
  dossier: Pick<MeetingDossier, 'paperTemplates'>,
  key: PaperKey,
  locale: string,
  t: Translate,
): string {
  if (isPaperKind(key)) return t(`papers.kind.${key}`);
  return inLanguage(templateOf(dossier, key)?.name ?? {}, locale) || t('templates.unnamed');
}
