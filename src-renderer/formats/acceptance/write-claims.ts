import { canonicalJson } from '@/domain/canonical-json';
import type { Evidence } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';

import type { Claiming } from './accepting';
import { valueAt } from './decided-draft';
import type { EvidenceIndex } from './evidence-index';
import type { PlanBuilder } from './plan-builder';
import { sameValue } from './standing';

/** One fact of the draft and the field of the record that it became. */
export interface ClaimedFact {
  readonly path: string;
  readonly table: TableName;
  readonly recordId: Id;
  readonly field: string;
  /** What the draft states, in the record's terms. */
  readonly value: JournalValue;
  /** What stands in the record: a claim of another value competes. */
  readonly standing: JournalValue;
  /** What a place that states a value of its own says, in the record's terms; `undefined` where it cannot be said in them. */
  readonly inRecord?: (stated: unknown) => JournalValue | undefined;
}

/**
 * Keeps what every source says about a fact, with its place in the text. Where the evidence states a value of its own,
 * that one; where the user corrected the draft, what had been read.
 * @param evidence the fact's own when left out
 * @returns the claims that were not there yet
 */
export function claimFact(
  accepting: Claiming,
  fact: ClaimedFact,
  evidence: readonly Evidence[] = accepting.evidence.under(fact.path),
): readonly Claim[] {
  const read = accepting.isCorrected(fact.path) ? valueAt(accepting.original, fact.path) : undefined;
  return evidence.flatMap((one) => {
    const source = accepting.sources[one.source];
    if (!source || source.known) return [];
    const stated = one.value ?? read;
    const own = stated === undefined || !fact.inRecord ? stated : fact.inRecord(stated);
    if (own === undefined && stated !== undefined) return [];
    const value = toJournalValue(own ?? fact.value);
    const claim: Claim = {
      id: accepting.plan.newId(),
      sourceId: source.id,
      meetingId: accepting.meetingId,
      table: fact.table,
      recordId: fact.recordId,
      field: fact.field,
      value,
      start: one.start,
      end: one.end,
      certainty: one.certainty,
      preferred: sameValue(value, fact.standing),
    };
    return accepting.plan
      .keyed('claims', byRecordAndSource, recordAndSource(claim))
      .some((other) => isSameClaim(other, claim))
      ? []
      : [accepting.plan.add('claims', claim)];
  });
}

/** That the record exists: the evidence of the fact as a whole, or of its parts where there is none. */
export function claimExistence(
  accepting: Claiming,
  fact: Pick<ClaimedFact, 'path' | 'table' | 'recordId'>,
): void {
  const places = placesOfRecord(accepting.evidence, fact.path);
  claimFact(accepting, { ...fact, field: '', value: true, standing: true }, places.map(withoutValue));
}

/** Where a draft's sources tell of what a path leads to, so that it exists: as a whole, or by its parts where they do not. */
export function placesOfRecord(evidence: EvidenceIndex, path: string): readonly Evidence[] {
  const own = evidence.at(path);
  return own.length > 0 ? own : evidence.under(path);
}

const recordAndSource = ({ recordId, sourceId }: Claim) => `${recordId} ${sourceId}`;
/** Thousands of files may bear out one record: whether one of them has said the same is asked of what it said alone. */
const byRecordAndSource = (claim: Claim): readonly string[] => [recordAndSource(claim)];

/** Of fields of a plan, the value that no preferred claim contradicts: thousands of files may state the same. */
const undisputed = new WeakMap<PlanBuilder, Map<string, JournalValue>>();

/** Claims of a value that no longer stands step back. */
export function demoteClaims(
  accepting: Claiming,
  { table, recordId, field, standing }: Omit<ClaimedFact, 'path' | 'value'>,
): void {
  const known = undisputed.get(accepting.plan) ?? new Map<string, JournalValue>();
  undisputed.set(accepting.plan, known);
  const key = `${table} ${recordId} ${field}`;
  const before = known.get(key);
  if (before !== undefined && sameValue(before, standing)) return;
  known.set(key, standing);
  for (const claim of accepting.plan.claimsOf(recordId)) {
    const isOfField = claim.table === table && claim.field === field;
    if (isOfField && claim.preferred && !sameValue(claim.value, standing)) {
      accepting.plan.change('claims', claim.id, { preferred: false });
    }
  }
}

function withoutValue({ value: _ofItsOwn, ...evidence }: Evidence): Evidence {
  return evidence;
}

function isSameClaim(a: Claim, b: Claim): boolean {
  const key = ({ id: _own, preferred: _now, certainty: _same, ...claim }: Claim) => canonicalJson(claim);
  return a.field === b.field && key(a) === key(b);
}

/** Evidence comes from files: whatever it holds becomes plain JSON. */
function toJournalValue(value: unknown): JournalValue {
  return JSON.parse(canonicalJson(value ?? null)) as JournalValue;
}
