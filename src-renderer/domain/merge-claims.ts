import { canonicalJson } from './canonical-json';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { AnyRecord } from './records';
import type { Claim } from './source';

/**
 * What sources state of records that went into others is stated of those. Where that makes two sources compete for one
 * field, the value that stands in the record is the preferred one.
 * @param replaced by the id of a record that goes, the id of the one it went into
 * @param final the records that stay, with their final values
 * @returns all claims, as they are to be
 */
export function followClaims(
  claims: readonly Claim[],
  replaced: ReadonlyMap<Id, Id>,
  final: readonly AnyRecord[],
): readonly Claim[] {
  const rows = new Map<Id, Readonly<Record<string, unknown>>>(final.map((row) => [row.id, { ...row }]));
  const moved = claims.map((claim) => ({
    ...claim,
    recordId: replaced.get(claim.recordId) ?? claim.recordId,
  }));
  const reached = new Set(
    moved
      .filter((claim, index) => claim.recordId !== claims[index]?.recordId)
      .map(({ recordId }) => recordId),
  );
  const rivalsOf = groupedBy(moved, fieldKey);
  return moved.map((claim) => {
    const row = rows.get(claim.recordId);
    // An empty field claims that the record exists: every source that does may.
    if (!row || claim.field === '' || !reached.has(claim.recordId)) return claim;
    const rivals = rivalsOf.get(fieldKey(claim)) ?? [];
    const value = canonicalJson(claim.value);
    if (rivals.every((one) => canonicalJson(one.value) === value)) return claim;
    const stands = row[claim.field];
    return { ...claim, preferred: stands !== undefined && canonicalJson(stands) === value };
  });
}

function fieldKey({ recordId, field }: Claim): string {
  return `${recordId} ${field}`;
}
