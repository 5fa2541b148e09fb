import { paperKindIds, type PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';

interface KindSelectProps {
  readonly kind: PaperKindId;
  readonly onKind: (kind: PaperKindId) => void;
}

/** Which of the meeting's papers. */
export function KindSelect({ kind, onKind }: KindSelectProps) {
  const t = useText();
  return (
    <Select
      label={t('papers.kind')}
      labelHidden
      items={paperKindIds.map((id) => ({ id, label: t(`papers.kind.${id}`) }))}
      value={kind}
      onChange={onKind}
    />
  );
}
