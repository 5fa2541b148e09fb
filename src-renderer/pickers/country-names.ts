import { referencePartyName } from '@/domain/reference/party-name';
import { states, type ReferenceState } from '@/domain/reference/states';

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
}

const byCode = new Map(states.map((state) => [state.iso3, state]));

/**
 * The short name of a country as the United Nations printed it on the date, in a language. A code that is not known is
 * shown as it is.
 */
export function countryName(code: string, language: string, date: string | null = null): string {
  const state = byCode.get(code);
  return state ? nameOf(state, language, date) : code;
}

/** All countries with today's names in a language, in its alphabet. */
export function countriesIn(language: string): readonly Country[] {
  const collator = new Intl.Collator(language);
  return states
    .map((state) => ({ code: state.iso3, name: nameOf(state, language, null) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

function nameOf(state: ReferenceState, language: string, date: string | null): string {
  const tag = language.split('-')[0];
  if (tag === 'en' || tag === 'ru') {
    return referencePartyName(state, { language: tag, form: 'short', date: date ?? undefined });
  }
  return (
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(state.iso2) ?? state.en.short
  );
}
