import type { JournalValue } from './journal';
import { refinesDate } from './refines-date';
import type { Claim } from './source';

/** One of several values that sources state for a field, with the claims that state it. */
export interface CompetingValue {
  readonly value: JournalValue;
  readonly claims: readonly [Claim, ...Claim[]];
  readonly preferred: boolean;
}

export interface CompetingField {
  readonly table: string;
  readonly recordId: string;
  /** Path of the field: `date`, `city.en`. */
  readonly field: string;
  /** The preferred one first; at least two. */
  readonly values: readonly CompetingValue[];
}

/**
 * The fields on which sources differ: those for which at least two different values are claimed. A date that says the
 * same less precisely, as a news item without the year does, differs from nothing.
 */
export function competingFields(claims: readonly Claim[]): readonly CompetingField[] {
  const byField = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    // An empty field claims that the record exists: nothing competes with that.
    if (claim.field === '') continue;
    const key = `${claim.table} ${claim.recordId} ${claim.field}`;
    const known = byField.get(key);
    if (known) known.push(claim);
    else byField.set(key, [claim]);
  }
  return [...byField.values()]
    .map((group) => {
      const [{ table, recordId, field }] = group;
      return { table, recordId, field, values: valuesOf(group) };
    })
    .filter(({ field, values }) => values.length > 1 && !(field === 'date' && agreeOnDate(values)));
}

function agreeOnDate(values: readonly CompetingValue[]): boolean {
  const dates = values.map(({ value }) => value);
  return dates.some((fine) =>
    dates.every(
      (date) =>
        date === fine || (typeof date === 'string' && typeof fine === 'string' && refinesDate(date, fine)),
    ),
  );
}

function valuesOf(claims: readonly Claim[]): readonly CompetingValue[] {
  const byValue = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify(claim.value);
    const known = byValue.get(key);
    if (known) known.push(claim);
    else byValue.set(key, [claim]);
  }
  return [...byValue.values()]
    .map((group) => ({
      value: group[0].value,
      claims: group,
      preferred: group.some(({ preferred }) => preferred),
    }))
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** Those of one field of one record; a field of texts by language includes each of its languages. */
export function competingAt(
  fields: readonly CompetingField[],
  table: string,
  recordId: string,
  field: string,
): readonly CompetingField[] {
  return fields.filter(
    (one) =>
      one.table === table &&
      one.recordId === recordId &&
      (one.field === field || one.field.startsWith(`${field}.`)),
  );
}
