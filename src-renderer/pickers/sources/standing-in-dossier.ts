import type { StandingOf } from '@/domain/competing-claims';
import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { valueAt } from '@/store/journal/apply-change';
import { toRow } from '@/store/stored-row';

interface Row {
  readonly id: Id;
}

/** What stands in the records of a meeting, as its screens have them. */
export function standingInDossier(dossier: MeetingDossier): StandingOf {
  const { meeting, organisers, claims: _about, ...lists } = dossier;
  const rows = new Map<string, readonly Row[]>([
    ['meetings', [meeting]],
    ['organiserRoles', organisers],
    ...Object.entries(lists).flatMap(([table, list]) =>
      // What is no list of records is the process, and when all this was read.
      Array.isArray(list) ? [[table, list as readonly Row[]] as const] : [],
    ),
  ]);
  const byId = new Map<string, ReadonlyMap<Id, Row>>();
  return ({ table, recordId, field }) => {
    const known = byId.get(table) ?? new Map((rows.get(table) ?? []).map((row) => [row.id, row]));
    byId.set(table, known);
    const row = known.get(recordId);
    return row ? valueAt(toRow(row), field) : undefined;
  };
}
