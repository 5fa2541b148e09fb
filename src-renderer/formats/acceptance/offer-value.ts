import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import type { AcceptingMeeting } from './accepting';
import { standingOf, type Standing } from './standing';
import { claimFact, demoteClaims } from './write-claims';

/** A value that the draft offers for a field of a record, new or old. */
export interface OfferedValue {
  readonly path: string;
  readonly table: TableName;
  readonly recordId: Id;
  readonly field: string;
  /** In a text by language: the version that is offered. */
  readonly language?: string;
  readonly value: JournalValue | undefined;
}

/**
 * Brings an offered value into a record. What is missing is filled, what agrees gains a claim, what is more precise
 * replaces, and what differs is kept beside the standing value as a competing claim, unless the user decided otherwise.
 * Nothing is contradicted silently and nothing thrown away.
 */
export function offerValue(accepting: AcceptingMeeting, offered: OfferedValue): void {
  const { plan, tally } = accepting;
  const { path, table, recordId, field, value } = offered;
  if (value === undefined || accepting.isLeftOut(path)) return;
  const isNew = plan.isNew(recordId);
  const existing = currentValue(accepting, offered);
  const standing = standingOf(field, existing, value);
  const stands = decides(standing, accepting.decision(path)) ? value : existing;
  if (stands === value && standing !== 'agrees')
    plan.change(table, recordId, patchOf(accepting, offered, value));

  const claimed = offered.language === undefined ? field : `${field}.${offered.language}`;
  const fact = { path, table, recordId, field: claimed, value, standing: stands ?? null };
  if (stands === value) demoteClaims(accepting, fact);
  const own = accepting.evidence.under(path);
  // A delegation's printed name is borne out by the delegation's own place in the text, if by no narrower one.
  const isDifferent = standing !== 'agrees' && standing !== 'fills';
  const evidence = own.length > 0 || !isDifferent ? own : accepting.evidence.at(parentOf(path));
  const claims = claimFact(accepting, fact, evidence);

  if (standing === 'fills' && !isNew) tally.filled += 1;
  if (isDifferent && stands === value) tally.replaced += 1;
  const contradicts = standing === 'competes' || standing === 'agrees' || standing === 'fills';
  if (contradicts) tally.competing += claims.filter(({ preferred }) => !preferred).length;
}

function decides(standing: Standing, decision: ReturnType<AcceptingMeeting['decision']>): boolean {
  if (standing === 'fills') return true;
  if (standing === 'agrees') return false;
  return decision?.kind === 'prefer'
    ? decision.side === 'draft'
    : decision?.kind === 'correct' || standing === 'refines';
}

function currentValue({ plan }: AcceptingMeeting, offered: OfferedValue): JournalValue | undefined {
  const row: Readonly<Record<string, unknown>> | undefined = plan.row(offered.table, offered.recordId);
  const value = row?.[offered.field] as JournalValue | undefined;
  if (offered.language === undefined) return value;
  return (value as Readonly<Record<string, JournalValue>> | undefined)?.[offered.language];
}

function patchOf({ plan }: AcceptingMeeting, offered: OfferedValue, value: JournalValue): object {
  const { table, recordId, field, language } = offered;
  if (language === undefined) return { [field]: value };
  const row: Readonly<Record<string, unknown>> | undefined = plan.row(table, recordId);
  return { [field]: { ...(row?.[field] as object), [language]: value } };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
