import { endsInName } from '@/formats/person-line/name-shapes';
import { kindOfTitle } from '@/formats/person-line/split-titles';
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
  const { text, email, phone } = takeContacts(line);
  const coming = saidOfComing(text);
  const isSaid = text !== '' && coming.text === '' && email + phone === '';
  // "TBC" below somebody is another of them.
  if (isSaid && coming.problems.every(({ code }) => code !== 'unconfirmed'))
    return withComing(person, coming);
  if (text !== '' && (!isTitleAlone(text) || endsInName(text))) return null;
  const role = roleIn(text);
  const kind = role === null ? kindOfTitle(text) : 'roles';
  const said: readonly (readonly [TableField, string])[] = [
    ...(kind !== null && text !== '' ? [[kind, role ?? text] as const] : []),
    ...(email === '' ? [] : [['email', email] as const]),
    ...(phone === '' ? [] : [['phone', phone] as const]),
  ];
  // Whatever else stands in the line would be lost.
  if (said.length === 0 || (kind === null && text !== '')) return null;
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

/** «не прибыл» in the line below. */
function withComing(person: LinePerson, said: SaidOfComing): LinePerson | null {
  const { cells, problems } = withSaid(person.cells, said);
  return { ...person, cells, problems: [...person.problems, ...problems] };
}
