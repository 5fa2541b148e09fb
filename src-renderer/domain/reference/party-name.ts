import type { ReferenceOrganisation } from './reference-organisation';
import type { ReferenceState } from './reference-state';

export type ReferenceParty = ReferenceState | ReferenceOrganisation;
export type ReferenceLanguage = 'en' | 'ru';
export type NameForm = 'short' | 'formal';

export interface NameRequest {
  /**
   * ISO 8601 or the start of an EDTF date; a month or a year counts from its first day. Absent: today's
   * name.
   */
  readonly date?: string | undefined;
  readonly language: ReferenceLanguage;
  readonly form: NameForm;
}

/**
 * The name that was official on the date: "Turkey" on 14 May 2019, "Türkiye" on 12 October 2023. What a
 * document printed is its own and stays as printed; this is for headings, lists and new papers.
 */
export function referencePartyName(party: ReferenceParty, { date, language, form }: NameRequest): string {
  const former = party.history && formerOn(party.history, date);
  return (former?.[language] ?? party[language])[form];
}

/** The entry whose period `[from, until)` holds the date, if any. */
export function formerOn<T extends { readonly from?: string; readonly until: string }>(
  history: readonly T[],
  date: string | undefined,
): T | undefined {
  const day = firstDayOf(date);
  if (day === undefined) return undefined;
  return history.find(({ from, until }) => (from === undefined || from <= day) && day < until);
}

function firstDayOf(date: string | undefined): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  return match?.[1] && `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
}
