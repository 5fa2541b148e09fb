import type { Id } from '@/domain/fields';
import type { RecordSet, TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';
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

/** Of these what any source states is compared, whatever meeting it tells of; they outlive meetings. */
const comparedTables = [
  'statuses',
  'chairmanships',
  'documents',
  'recommendations',
  'recommendationOrigins',
  'commitments',
] as const satisfies readonly TableName[];

/** Parts of meetings, needed only of those that are joined. */
const meetingTables = [
  'organiserRoles',
  'sessions',
  'agendaItems',
  'projects',
  'relatedEvents',
  'tags',
  'delegations',
  'attendances',
  'presences',
  'interventions',
  'coSpeakers',
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
            const rows: readonly { readonly meetingId: Id | null }[] = await register.list(table);
            return [
              table,
              rows.filter(({ meetingId }) => meetingId !== null && wanted.has(meetingId)),
            ] as const;
          }),
        );
  // Each list was read from the table it stands under.
  const part: RecordSet = Object.fromEntries<unknown>([...whole, ...parts]);
  return { ...part, claims: await withComparedClaims(register, part) };
}

async function withComparedClaims(register: Register, part: RecordSet): Promise<readonly Claim[]> {
  const ids = comparedTables.flatMap((table) => (part[table] ?? []).map(({ id }) => id));
  const { claims } = await register.claimsOf(ids);
  const there = new Set(part.claims?.map(({ id }) => id));
  return [...(part.claims ?? []), ...claims.filter(({ id }) => !there.has(id))];
}
