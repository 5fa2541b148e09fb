import { chairOn, type Chairmanship } from '@/domain/chairmanship';
import { inLanguage } from '@/domain/fields';
import { nameOn, partyNameOn } from '@/domain/name-on';
import { statusOn } from '@/domain/party-status';
import { comparePeriods, covers } from '@/domain/period';
import { namesOf, organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { chairLabel } from '@/pickers/chair-label';
import type { PartyRow, PartyRows } from '@/store/register';
import type { PartyLine, Standing } from './party-line';

/** The lines of the directory in the language of the interface, on a day. */
export function buildLines(
  { rows, statuses, chairmanships, supportRoles }: PartyRows,
  day: string,
  language: string,
): readonly PartyLine[] {
  const chair = chairOn(chairmanships, day);
  const serving = new Set(supportRoles.filter((role) => covers(role, day)).map(({ partyId }) => partyId));
  return rows.map((row) => {
    const { party, names, meetings } = row;
    const name = nameOn(party, names, day, language, 'short');
    const formal = nameOn(party, names, day, language, 'formal');
    const own = chairmanships.filter(({ partyId }) => partyId === party.id);
    const standing: Standing =
      statusOn(statuses, party.id, day) ?? (serving.has(party.id) ? 'support' : 'none');
    return {
      party,
      name,
      formal: formal === name ? '' : formal,
      code: party.iso3 ?? inLanguage(party.acronym, language),
      standing,
      meetings,
      chairs: chairLabels(own),
      isChair: chair?.partyId === party.id,
      sortKey: partyNameOn(party.id, names, day, language)?.sortKey ?? name,
      searchText: searchTextOf(row),
    };
  });
}

function chairLabels(chairmanships: readonly Chairmanship[]): readonly string[] {
  return chairmanships.toSorted(comparePeriods).map(chairLabel).filter(Boolean);
}

/** Whatever language a name is typed in, of whichever year, it finds the party. */
function searchTextOf({ party, names, formerAcronyms = [] }: PartyRow): string {
  const own = names.flatMap(({ short, formal }) => [short, formal]);
  const codes = [party.iso2, party.iso3].filter((code) => code !== null);
  const acronyms = [...Object.values(party.acronym), ...formerAcronyms];
  const [acronym = ''] = acronyms;
  const reference = party.iso3 === null ? organisationByCode(acronym) : stateByIso3(party.iso3);
  const variants = reference ? [...namesOf(reference, 'en'), ...namesOf(reference, 'ru')] : [];
  return normaliseName([...own, ...codes, ...acronyms, ...variants].join(' '));
}
