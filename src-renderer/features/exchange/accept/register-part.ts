import type { Id } from '@/domain/fields';
import type { RecordSet, TableName } from '@/domain/records';
import type { Register } from '@/store/register';

/** Whole tables that an acceptance looks names, persons and files up in. */
const wholeTables = [
  'parties',
  'partyNames',
  'persons',
  'personNames',
  'appointments',
  'documents',
  'statuses',
  'chairmanships',
  'sources',
  'meetingSources',
  'meetings',
  'recommendations',
  'recommendationOrigins',
  'recommendationTags',
  'addressees',
  'commitments',
  'progressUpdates',
] as const satisfies readonly TableName[];

/** Parts of meetings, needed only of those that are joined. */
const meetingTables = [
  'organiserRoles',
  'sessions',
  'projects',
  'relatedEvents',
  'tags',
  'delegations',
  'attendances',
  'interventions',
  'meetingDocuments',
  'paragraphs',
  'statements',
  'claims',
] as const satisfies readonly TableName[];

/** The register as far as an acceptance needs it; see `AcceptanceRequest.register`. */
export async function registerPart(register: Register, joined: readonly Id[]): Promise<RecordSet> {
  const wanted = new Set(joined);
  const whole = await Promise.all(
    wholeTables.map(async (table) => [table, await register.list(table)] as const),
  );
  const parts =
    wanted.size === 0
      ? []
      : await Promise.all(
          meetingTables.map(async (table) => {
            const rows: readonly { readonly meetingId: Id }[] = await register.list(table);
            return [table, rows.filter(({ meetingId }) => wanted.has(meetingId))] as const;
          }),
        );
  // Each list was read from the table it stands under.
  return Object.fromEntries<unknown>([...whole, ...parts]);
}
