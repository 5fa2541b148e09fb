import type { Evidence } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { isInOtherScript } from '@/domain/in-other-script';
import type { JournalValue } from '@/domain/journal';
import { isFullerTitle, isSameTitle } from '@/domain/own-title';
import { isDayWithin } from '@/domain/refines-date';
import type { TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';

import type { Claiming } from './accepting';
import { languageOfWords } from './language-of-words';
import { sameValue, standingOf, type Standing } from './standing';
import { claimFact, demoteClaims, type ClaimedFact } from './write-claims';

/** A value that the draft offers for a field of a record, new or old. */
export interface OfferedValue {
  readonly path: string;
  readonly table: TableName;
  readonly recordId: Id;
  readonly field: string;
  /** In a text by language: the version that is offered. */
  readonly language?: string;
  readonly value: JournalValue | undefined;
  readonly inRecord?: ClaimedFact['inRecord'];
  /** The places that state it, where those of the path state several things. */
  readonly evidence?: readonly Evidence[];
  /** The record's own place is that of the value: no claim repeats it until another value competes. */
  readonly isWholeRecord?: boolean;
}

/**
 * Brings an offered value into a record. What is missing is filled, what agrees gains a claim, what is more precise
 * replaces, and what differs is kept beside the standing value as a competing claim, unless the user decided otherwise.
 * Nothing is contradicted silently and nothing thrown away.
 * @returns how many values are newly kept beside the one that stands
 */
export function offerValue(accepting: Claiming, offered: OfferedValue): number {
  const { plan, tally } = accepting;
  const { path, table, recordId, field, value } = offered;
  if (value === undefined || accepting.isLeftOut(path)) return 0;
  const isNew = plan.isNew(recordId);
  const existing = currentValue(accepting, offered);
  const standing = isSpelledOtherwise(offered, existing, value)
    ? spelling(accepting, offered, existing, value)
    : standingOf(field, existing, value);
  const stands = decides(standing, accepting.decision(path)) ? value : existing;
  if (stands === value && standing !== 'agrees')
    plan.change(table, recordId, patchOf(accepting, offered, value));

  const claimed = offered.language === undefined ? field : `${field}.${offered.language}`;
  const fact: ClaimedFact = {
    path,
    table,
    recordId,
    field: claimed,
    value,
    standing: stands ?? null,
    ...(offered.inRecord ? { inRecord: offered.inRecord } : {}),
  };
  if (stands === value) demoteClaims(accepting, fact);
  const isDifferent = standing !== 'agrees' && standing !== 'fills';
  const [own, inOthers] = byLanguage(
    accepting,
    offered,
    offered.evidence ?? evidenceOf(accepting, offered, isDifferent),
  );
  const claims = claimFact(accepting, fact, own);

  if (standing === 'fills' && !isNew) tally.filled += 1;
  if (isDifferent && stands === value) tally.replaced += 1;
  const contradicts =
    standing === 'competes' || standing === 'agrees' || standing === 'fills' || standing === 'translates';
  const kept = contradicts
    ? claims.filter((claim) => !claim.preferred && contradictsOthers(accepting, claim, stands)).length
    : 0;
  tally.competing += kept;
  return inOthers.reduce((sum, other) => sum + offerValue(accepting, { ...offered, ...other }), kept);
}

/** Another spelling of a meeting's title is kept beside it, and says nothing against it. */
function isSpelledOtherwise(
  { table, field }: { readonly table: string; readonly field: string },
  existing: JournalValue | undefined,
  offered: JournalValue,
): boolean {
  return (
    table === 'meetings' &&
    field === 'title' &&
    typeof existing === 'string' &&
    existing !== '' &&
    typeof offered === 'string' &&
    !sameValue(existing, offered) &&
    isSameTitle(offered, existing)
  );
}

/** What a source calls in full another only abbreviates; a title that was typed stays as it is. */
function spelling(
  { plan }: Claiming,
  { table, recordId }: OfferedValue,
  existing: JournalValue | undefined,
  offered: JournalValue,
): Standing {
  const isStated = plan
    .claimsOf(recordId)
    .some((claim) => claim.table === table && /^title\b/u.test(claim.field) && claim.value === existing);
  const isFuller =
    typeof existing === 'string' && typeof offered === 'string' && isFullerTitle(offered, existing);
  return isStated && isFuller ? 'refines' : 'blurs';
}

/** Whether a claim says other than what stands; in another script, other than what a source says in that script. */
function contradictsOthers({ plan }: Claiming, claim: Claim, stands: JournalValue | undefined): boolean {
  const { table, recordId, field, value } = claim;
  const [own = ''] = field.split('.');
  if (isSpelledOtherwise({ table, field: own }, stands, value)) return false;
  if (
    field === 'date' &&
    typeof stands === 'string' &&
    typeof value === 'string' &&
    isDayWithin(value, stands)
  )
    return false;
  if (!isInOtherScript(field, stands, value)) return true;
  return plan
    .claimsOf(recordId)
    .some(
      (other) =>
        other.table === table &&
        other.field === field &&
        !isInOtherScript(field, other.value, value) &&
        !sameValue(other.value, value),
    );
}

/**
 * The places that state the text in the language it is offered in, and what others state in theirs: a source in another
 * language contradicts nothing, it gives the text's version in that language.
 */
function byLanguage(
  accepting: Claiming,
  { language }: OfferedValue,
  evidence: readonly Evidence[],
): readonly [own: readonly Evidence[], inOthers: readonly Pick<OfferedValue, InLanguage>[]] {
  if (language === undefined) return [evidence, []];
  const own: Evidence[] = [];
  const inOthers: Pick<OfferedValue, InLanguage>[] = [];
  for (const { value, ...place } of evidence) {
    const stated = accepting.draft.sources[place.source]?.language;
    const other: string = typeof value === 'string' ? languageOfWords(value, stated ?? 'und') : language;
    if (typeof value !== 'string' || other === language || other === 'und')
      own.push(value === undefined ? place : { ...place, value });
    else inOthers.push({ language: other, value, evidence: [place] });
  }
  return [own, inOthers];
}

type InLanguage = 'language' | 'value' | 'evidence';

function decides(standing: Standing, decision: ReturnType<Claiming['decision']>): boolean {
  if (standing === 'fills') return true;
  if (standing === 'agrees') return false;
  return decision?.kind === 'prefer'
    ? decision.side === 'draft'
    : decision?.kind === 'correct' || standing === 'refines';
}

function currentValue({ plan }: Claiming, offered: OfferedValue): JournalValue | undefined {
  const row: Readonly<Record<string, unknown>> | undefined = plan.row(offered.table, offered.recordId);
  const value = row?.[offered.field] as JournalValue | undefined;
  if (offered.language === undefined) return value;
  return (value as Readonly<Record<string, JournalValue>> | undefined)?.[offered.language];
}

function patchOf({ plan }: Claiming, offered: OfferedValue, value: JournalValue): object {
  const { table, recordId, field, language } = offered;
  if (language === undefined) return { [field]: value };
  const row: Readonly<Record<string, unknown>> | undefined = plan.row(table, recordId);
  return { [field]: { ...(row?.[field] as object), [language]: value } };
}

/**
 * The value's own places. A delegation's printed name is borne out by the delegation's place in the text, if by no
 * narrower one; so is the preferred value where only another that a second source states has a place of its own.
 */
function evidenceOf(
  accepting: Claiming,
  { path, isWholeRecord = false }: OfferedValue,
  isDifferent: boolean,
): readonly Evidence[] {
  const own = accepting.evidence.under(path);
  const rivals = new Set(own.flatMap(({ value, source }) => (value === undefined ? [] : [source])));
  if (isWholeRecord && !isDifferent && rivals.size === 0) return [];
  if (own.some(({ value }) => value === undefined)) return own;
  return [...nearestEvidence(accepting, path).filter(({ source }) => !rivals.has(source)), ...own];
}

/** Of what the fact is a part of, the narrowest that has a place of its own; never of the meeting as a whole. */
function nearestEvidence({ evidence }: Claiming, path: string): readonly Evidence[] {
  const segments = path.split('/');
  const least = segments[1] === 'meetings' ? 5 : 3;
  for (let length = segments.length - 1; length >= least; length -= 1) {
    const found = evidence.at(segments.slice(0, length).join('/'));
    // A place that states a value of its own speaks of that.
    const plain = found.filter(({ value }) => value === undefined);
    if (plain.length > 0) return plain;
  }
  return [];
}
