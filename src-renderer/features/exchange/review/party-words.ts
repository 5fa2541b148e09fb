import {
  organisationByCode,
  organisationByName,
  stateByIso3,
  stateByName,
} from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { referencePartyName, type ReferenceParty } from '@/domain/reference/party-name';

function referenceOf(party: string): ReferenceParty | undefined {
  return stateByIso3(party) ?? organisationByCode(party) ?? stateByName(party) ?? organisationByName(party);
}

/** The short name that a draft's party (a code, an acronym or a name) has on the date, in a language. */
export function partyName(party: string, language: string, date: string | undefined): string {
  const reference = referenceOf(party);
  if (!reference) return party;
  const tag = language.startsWith('ru') ? 'ru' : 'en';
  return referencePartyName(reference, { date, language: tag, form: 'short' });
}

/** The code to show beside the name; `''` where the party has none. */
export function partyCode(party: string): string {
  const reference = referenceOf(party);
  return reference || party.length <= 8 ? party : '';
}

/** Today's name, where the name as printed is a former one: "Türkiye" for "the Republic of Turkey". */
export function nameToday(party: string, printed: string, language: string): string | null {
  const reference = referenceOf(party);
  if (!reference) return null;
  const wanted = normaliseName(printed);
  const former = (reference.history ?? [])
    .flatMap(({ en, ru }) => [en, ru])
    .flatMap((names) => (names ? [names.short, names.formal] : []));
  const today = (['en', 'ru'] as const).flatMap((tag) => [reference[tag].short, reference[tag].formal]);
  const isFormer = former.some((name) => normaliseName(name) === wanted);
  if (!isFormer || today.some((name) => normaliseName(name) === wanted)) return null;
  return partyName(party, language, undefined);
}
