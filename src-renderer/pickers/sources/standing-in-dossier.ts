import type { StandingOf } from '@/domain/competing-claims';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { valueAt } from '@/store/journal/apply-change';
import { toRow } from '@/store/stored-row';

/** What stands in the records of a meeting, as its screens have them. */
export function standingInDossier(dossier: MeetingDossier): StandingOf {
  return ({ table, recordId, field }) => {
    const rows: unknown =
      table === 'meetings'
        ? [dossier.meeting]
        : table === 'organiserRoles'
          ? dossier.organisers
          : Object.entries(dossier).find(([name]) => name === table)?.[1];
    if (!Array.isArray(rows)) return undefined;
    const row = rows.find((one: { readonly id: string }) => one.id === recordId);
    return row ? valueAt(toRow(row), field) : undefined;
  };
}
