import { paperZooms, showsPages, type PaperZoom } from '@/pickers/paper/paper-zoom';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';

interface ZoomSelectProps {
  readonly zoom: PaperZoom;
  readonly onZoom: (zoom: PaperZoom) => void;
}

/** How large the pages of the paper are shown, or its words without pages; nothing where no pages can be shown. */
export function ZoomSelect({ zoom, onZoom }: ZoomSelectProps) {
  const t = useText();
  if (!showsPages) return null;
  const label = (id: PaperZoom): string => {
    if (id === 'fit') return t('papers.zoom.fit');
    return id === 'flow' ? t('papers.zoom.flow') : t('papers.zoom.share', { share: Number(id) / 100 });
  };
  return (
    <Select
      label={t('papers.zoom')}
      labelHidden
      look="bare"
      items={paperZooms.map((id) => ({ id, label: label(id) }))}
      value={zoom}
      onChange={onZoom}
    />
  );
}
