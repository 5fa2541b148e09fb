import { canonicalJson } from '@/domain/canonical-json';
import { isInOtherScript } from '@/domain/in-other-script';
import type { JournalValue } from '@/domain/journal';
import { isDayWithin, refinesDate } from '@/domain/refines-date';
import { refinesState } from '@/domain/refines-state';
import { normaliseName } from '@/domain/reference/normalise-name';

/** How an offered value stands to the one in the register. */
export type Standing =
  /** There is none. */
  | 'fills'
  | 'agrees'
  /** Says the same more precisely: the year of a date without one; that a planned meeting was held. */
  | 'refines'
  /** Says the same less precisely. */
  | 'blurs'
  /** A name or a post in another script. */
  | 'translates'
  | 'competes';

/** Of a person: before the event. */
const awaited: ReadonlySet<string> = new Set(['invited', 'confirmed']);

/** Values that stand for "nothing was said". */
const blanks: Readonly<Record<string, JournalValue>> = {
  type: 'other',
  category: 'unspecified',
  state: 'not-stated',
  withoutPeople: 'not-said',
};

/**
 * How what a draft says of a field stands to what the register holds, which is `undefined` where it holds no such
 * field.
 */
export function standingOf(
  field: string,
  existing: JournalValue | undefined,
  offered: JournalValue,
): Standing {
  if (isBlank(field, existing)) return 'fills';
  if (existing === undefined || sameValue(existing, offered)) return 'agrees';
  if (isInOtherScript(field, existing, offered)) return 'translates';
  if (refines(field, existing, offered)) return 'refines';
  const isLess =
    isBlank(field, offered) || refines(field, offered, existing) || isOneDay(field, existing, offered);
  return isLess ? 'blurs' : 'competes';
}

/** Whether a value says nothing: empty, or what the field holds where nothing was said. */
export function isBlank(field: string, value: JournalValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === blanks[field];
}

/** Texts are the same when only case, quotation marks, accents or spaces differ. */
export function sameValue(a: JournalValue, b: JournalValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return normaliseName(a) === normaliseName(b);
  return canonicalJson(a) === canonicalJson(b);
}

/** A day out of those of the meeting. */
function isOneDay(field: string, existing: JournalValue, offered: JournalValue): boolean {
  return (
    field === 'date' &&
    typeof existing === 'string' &&
    typeof offered === 'string' &&
    isDayWithin(offered, existing)
  );
}

function refines(field: string, coarse: JournalValue, fine: JournalValue): boolean {
  if (typeof coarse !== 'string' || typeof fine !== 'string') return false;
  if (field === 'stateOfAffairs') return refinesState(coarse, fine);
  if (field === 'state' && awaited.has(coarse)) return !awaited.has(fine);
  // That a party took part does not say from where, and that it was not represented not whether it had sent word.
  if (field === 'withoutPeople')
    return (coarse === 'took-part' && fine === 'remote') || (coarse === 'absent' && fine === 'excused');
  return refinesDate(coarse, fine);
}
