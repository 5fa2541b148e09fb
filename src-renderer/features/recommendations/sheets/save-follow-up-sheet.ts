import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { partyName } from '@/formats/follow-up-sheet/sheet-register';
import type { FollowUpSheetFormat } from '@/formats/follow-up-sheet/follow-up-form';
import { sheetName } from '@/formats/follow-up-sheet/sheet-frame';
import { languagesOf, type SheetLanguage } from '@/formats/follow-up-sheet/sheet-language';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { formats } from '@/pickers/tables/formats';
import type { SavedTable } from '@/pickers/tables/save-table';
import { today } from '@/pickers/today';

export interface SheetToSave {
  readonly partyId: Id;
  readonly language: SheetLanguage;
  readonly format: FollowUpSheetFormat;
}

/** Writes a State's sheet on the other thread and saves it where the user says. */
export async function saveFollowUpSheet(
  host: Host,
  t: Translate,
  records: RecommendationRecords,
  { partyId, language, format }: SheetToSave,
): Promise<SavedTable> {
  const day = today();
  const options = { partyId, language, today: day, writtenAt: Date.now() };
  const written = await formats.writeFollowUpSheet(records, options, format);
  if (!written.ok) return { kind: 'failed', text: t('tables.export.failed') };
  const party = partyName(records, partyId, languagesOf(language)[0], day);
  const suggestedName = `${sheetName(language, party)} ${day}.${format}`;
  const saved = await host.saveFile({
    suggestedName,
    filters: [{ label: format.toUpperCase(), extensions: [format] }],
    bytes: written.value,
  });
  if (saved.ok) return { kind: 'saved', name: saved.value.name };
  if (saved.error.code === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'failed', text: t(`errors.file.${saved.error.code}`, { name: suggestedName, limit: '' }) };
}
