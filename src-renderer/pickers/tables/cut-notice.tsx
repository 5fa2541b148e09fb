import { columnLimit, rowLimit, type SheetCut } from '@/formats/sheet/sheet';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';

/** What of a table was read, what was not, and how to bring the rest in. */
export function CutNotice({ cut }: { readonly cut: SheetCut }) {
  const t = useText();
  const kind = cut.rows && cut.columns ? 'both' : cut.rows ? 'rows' : 'columns';
  return (
    <Banner kind="danger" title={t('tables.cut', { kind, rows: rowLimit, columns: columnLimit })}>
      {t('tables.cut.hint')}
    </Banner>
  );
}
