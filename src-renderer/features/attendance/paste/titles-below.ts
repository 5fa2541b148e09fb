import { isDiplomatic } from '@/domain/diplomatic-words';
import { cityByName } from '@/domain/reference/cities';
import { stateByName } from '@/domain/reference/find-names';
import { takeHonorific } from '@/formats/person-line/honorifics';
import { isEvidentName } from '@/formats/person-line/name-evidence';
import { endsInName, isOrganisationLike } from '@/formats/person-line/name-shapes';
import { kindOfTitle, splitTitles } from '@/formats/person-line/split-titles';
import { isMadeOfTitles } from '@/formats/person-line/title-words';
import { roleIn, type LinePerson } from '@/formats/tables/listed-line';
import { isTitleAlone } from '@/formats/tables/nobody';
import { saidOfComing, withSaid, type SaidOfComing } from '@/formats/tables/said-of-coming';
import { takeContacts } from '@/formats/tables/take-contacts';
import type { TableField } from '@/formats/tables/table-field';

/**
 * A person with what the line below the name says: the function, the institution, an address. `null` where it says
 * nothing of the kind, or something of that kind is known already.
 */
export function withTitlesBelow(person: LinePerson, line: string): LinePerson | null {
  // "The Embassy of Peru avails itself of this opportunity" ends a letter.
  if (isDiplomatic(line)) return null;
  const { text: bare, email, phone } = takeContacts(line);
  const text = bare.replace(/\s*[,;]$/u, '');
  const coming = saidOfComing(text);
  const isComing = text !== '' && coming.text === '' && email + phone === '';
  // "TBC" below somebody is another of them.
  if (isComing && coming.problems.every(({ code }) => code !== 'unconfirmed'))
    return withComing(person, coming);
  const titles = text === '' ? [] : titlesIn(text, person);
  if (titles === null) return null;
  const said: readonly (readonly [TableField, string])[] = [
    ...titles,
    ...(email === '' ? [] : [['email', email] as const]),
    ...(phone === '' ? [] : [['phone', phone] as const]),
  ];
  if (said.length === 0) return null;
  if (said.some(([field]) => (person.cells.get(field) ?? '') !== '')) return null;
  // A line under two people is nobody's for sure.
  if (person.problems.some(({ code }) => code === 'split')) return null;
  const isTold = person.problems.some(({ code }) => code === 'below');
  return {
    ...person,
    cells: new Map([...person.cells, ...said]),
    problems: isTold ? person.problems : [...person.problems, { code: 'below' }],
  };
}

/** What the words of a line say of somebody above; `null` where they may be somebody, or nothing of the kind. */
function titlesIn(
  text: string,
  { honorific, cells }: LinePerson,
): readonly (readonly [TableField, string])[] | null {
  const role = roleIn(text);
  if (role !== null) return [['roles', role]];
  if (isAddress(text)) return [['address', text]];
  if (takeHonorific(text).honorific !== null) return null;
  const isKnown = honorific !== null || (cells.get('function') ?? '') !== '';
  // "Migration Research and Training Centre" below somebody whose name is beyond doubt.
  if (
    isKnown &&
    isOrganisationLike(text) &&
    !/[,;:]|\s[–—-]\s/u.test(text) &&
    !isEvidentName(text) &&
    kindOfTitle(text) === null
  )
    return [['institution', text]];
  if (!isTitleAlone(text) || endsInName(text)) return null;
  const kind = kindOfTitle(text) ?? (isMadeOfTitles(text) ? 'function' : null);
  if (kind === null) return null;
  if (kind !== 'function') return [[kind, text]];
  const parts = splitTitles(text);
  return (['function', 'unit', 'institution'] as const).flatMap((field) => {
    const value = parts[field] ?? '';
    return value === '' ? [] : [[field, value] as const];
  });
}

/** "Astana, Kazakhstan", «г. Астана»: where somebody works. */
function isAddress(text: string): boolean {
  const [city = '', state, ...more] = text.split(/\s*,\s*/u);
  if (more.length > 0 || cityByName(city.replace(/^г(?:\.|ород)\s*/iu, '')) === undefined) return false;
  return state === undefined ? /^г(?:\.|ород)\s/iu.test(city) : stateByName(state) !== undefined;
}

/** «не прибыл» in the line below. */
function withComing(person: LinePerson, said: SaidOfComing): LinePerson | null {
  const { cells, problems } = withSaid(person.cells, said);
  return { ...person, cells, problems: [...person.problems, ...problems] };
}
