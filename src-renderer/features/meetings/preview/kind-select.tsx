import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperBases } from '@/domain/paper-template';
import { listKindIds } from '@/formats/paper/kinds/paper-kinds';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';

interface KindSelectProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKey;
  readonly onKind: (kind: PaperKey) => void;
}

/** Which of the meeting's papers: those of every register, and the templates of the house. */
export function KindSelect({ dossier: { paperTemplates }, kind, onKind }: KindSelectProps) {
  const t = useText();
  const { locale } = useIntl();
  const groups = useMemo(
    () => [
      {
        label: t('papers.group.built-in'),
        items: paperBases.map((id): { id: PaperKey; label: string } => ({
          id,
          label: t(`papers.kind.${id}`),
        })),
      },
      {
        label: t('papers.group.lists'),
        items: listKindIds.map((id) => ({ id, label: t(`papers.kind.${id}`) })),
      },
      {
        label: t('papers.group.house'),
        items: paperTemplates.map(({ id, name }) => ({
          id,
          label: inLanguage(name, locale) || t('templates.unnamed'),
        })),
      },
    ],
    [paperTemplates, locale, t],
  );
  return (
    <Select
      label={t('papers.kind')}
      labelHidden
      groups={groups.filter(({ items }) => items.length > 0)}
      value={kind}
      onChange={onKind}
    />
  );
}
