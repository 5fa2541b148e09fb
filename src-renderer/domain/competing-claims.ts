import { canonicalJson } from './canonical-json';
import { isInOtherScript } from './in-other-script';
import type { JournalValue } from './journal';
import { keepsStatements } from './kept-statements';
import { isSameTitle } from './own-title';
import { isDayWithin, refinesDate } from './refines-date';
import { refinesState } from './refines-state';
import { normaliseName } from './reference/normalise-name';
import type { Claim } from './source';

/** One of several values of a field, with the claims that state it: none where it was entered by hand. */
export interface CompetingValue {
  readonly value: JournalValue;
  readonly claims: readonly Claim[];
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

/** What stands in the register at a field; `undefined` where that is not known. */
export type StandingOf = (
  field: Pick<CompetingField, 'table' | 'recordId' | 'field'>,
) => JournalValue | undefined;

/**
 * The fields on which sources differ: those for which at least two different values are claimed, or a source was
 * overruled by what stands in the register. A date that says the same less precisely, as a news item without the year
 * does, differs from nothing, nor does an agenda of what was held since; nor a claimed value that was merely corrected by
 * hand since, nor a name or a post in another script.
 * @param standingOf decides which value is preferred; without it the claims' own marks do
 */
export function competingFields(
  claims: readonly Claim[],
  standingOf: StandingOf = () => undefined,
): readonly CompetingField[] {
  const byField = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    // An empty field claims that the record exists: nothing competes with that.
    // Nor does it with a statement, which waits for the words that it stands in.
    // Nor with the number of a paragraph: one that was put in or taken out moves all after it.
    if (claim.field === '' || keepsStatements(claim) || isParagraphNumber(claim)) continue;
    const key = fieldKey(claim);
    const known = byField.get(key);
    if (known) known.push(claim);
    else byField.set(key, [claim]);
  }
  return [...byField.values()]
    .map((group) => {
      const [{ table, recordId, field }] = group;
      const place = { table, recordId, field };
      return { ...place, values: comparable(field, valuesOf(group, standingOf(place))) };
    })
    .filter(
      ({ table, field, values }) =>
        values.length > 1 &&
        !saysNoMore(table, field, values) &&
        !agree(field, values) &&
        // Who is in the chair and heads a delegation holds both roles: one takes nothing from the other.
        !(field === 'roles' && values.every(({ preferred }) => preferred)),
    );
}

function isParagraphNumber({ table, field }: Claim): boolean {
  return table === 'paragraphs' && field === 'number';
}

/** Without what is said in another script than the value that stands, unless sources differ in that script. */
function comparable(field: string, values: readonly CompetingValue[]): readonly CompetingValue[] {
  const [stands] = values;
  return values.filter(({ value }) => {
    if (!isInOtherScript(field, stands?.value, value)) return true;
    const inScript = values.filter((other) => !isInOtherScript(field, other.value, value));
    return inScript.length > 1 && !agree(field, inScript);
  });
}

/** Names a field of a record in one text. */
export function fieldKey({ table, recordId, field }: Pick<Claim, 'table' | 'recordId' | 'field'>): string {
  return `${table} ${recordId} ${field}`;
}

/** Whether the second value says the same as the first more fully, or what has since become of it. */
const refining: Readonly<Record<string, (coarse: string, fine: string) => boolean>> = {
  date: refinesDate,
  stateOfAffairs: refinesState,
  printedName: isEnd,
};

/** Values that say the same more or less fully. */
function agree(field: string, values: readonly CompetingValue[]): boolean {
  const refines = refining[field];
  if (refines === undefined) return false;
  const said = values.map(({ value }) => value);
  return said.some((fine) =>
    said.every(
      (coarse) =>
        coarse === fine || (typeof coarse === 'string' && typeof fine === 'string' && refines(coarse, fine)),
    ),
  );
}

/** Beside the days of a meeting one of them, and beside its title another spelling, say nothing against them. */
function saysNoMore(table: string, field: string, [stands, ...others]: readonly CompetingValue[]): boolean {
  const value = stands?.value;
  if (typeof value !== 'string') return false;
  if (table !== 'meetings') return false;
  const isLess = field === 'date' ? isDayWithin : field.startsWith('title.') ? isSameTitle : null;
  return (
    isLess !== null && others.every((other) => typeof other.value === 'string' && isLess(other.value, value))
  );
}

/** "Ms Feller" of one source is Erika Feller of the other. */
function isEnd(coarse: string, fine: string): boolean {
  return normaliseName(fine).endsWith(` ${normaliseName(coarse)}`);
}

function valuesOf(claims: readonly Claim[], standing: JournalValue | undefined): readonly CompetingValue[] {
  const byValue = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = valueKey(claim.value);
    const known = byValue.get(key);
    if (known) known.push(claim);
    else byValue.set(key, [claim]);
  }
  const values = [...byValue.values()].map((group): CompetingValue => ({
    value: group[0].value,
    claims: group,
    preferred:
      standing === undefined ? group.some(({ preferred }) => preferred) : isHeld(group[0].value, standing),
  }));
  const rivals = values.filter(
    ({ preferred, claims: own }) => !preferred && own.some((claim) => !claim.preferred),
  );
  const isOverruled =
    standing !== undefined && rivals.length > 0 && !values.some(({ preferred }) => preferred);
  const all = isOverruled ? [...values, { value: standing, claims: [], preferred: true }] : values;
  return all.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** Of a list, as roles are, what a source states may be part of. */
function isHeld(value: JournalValue, standing: JournalValue): boolean {
  if (Array.isArray(value) && Array.isArray(standing)) {
    const held = new Set(standing.map(valueKey));
    return value.every((one) => held.has(valueKey(one)));
  }
  return valueKey(value) === valueKey(standing);
}

function valueKey(value: JournalValue): string {
  return typeof value === 'string' ? normaliseName(value) : canonicalJson(value);
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
