import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { partyName } from '@/formats/follow-up-sheet/sheet-register';
import { sheetFrame } from '@/formats/follow-up-sheet/write-follow-up-sheet';
import type { Locale } from '@/formats/tables/table-language';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { formats } from '@/pickers/tables/formats';
import type { SavedTable } from '@/pickers/tables/save-table';
import { today } from '@/pickers/today';

/** Writes a State's sheet on the other thread and saves it where the user says. */
export async function saveFollowUpSheet(
  host: Host,
  t: Translate,
  records: RecommendationRecords,
  { partyId, language }: { readonly partyId: Id; readonly language: Locale },
): Promise<SavedTable> {
  const day = today();
  const options = { partyId, language, today: day, writtenAt: Date.now() };
  const written = await formats.writeFollowUpSheet(records, options);
  if (!written.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const name = sheetFrame(language).name(partyName(records, partyId, language, day));
  const suggestedName = `${name} ${day}.xlsx`;
  const saved = await host.saveFile({
    suggestedName,
    filters: [{ label: 'XLSX', extensions: ['xlsx'] }],
    bytes: written.value,
  });
  if (saved.ok) return { kind: 'saved', name: saved.value.name };
  if (saved.error.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'failed', text: t(`errors.file.${saved.error.code}`, { name: suggestedName, limit: '' }) };
}
