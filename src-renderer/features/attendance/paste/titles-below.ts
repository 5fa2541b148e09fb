import { isWholeName } from '@/formats/person-line/name-shapes';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { roleIn, type LinePerson } from '@/formats/tables/listed-line';
import { isTitleAlone } from '@/formats/tables/nobody';
import { takeContacts } from '@/formats/tables/take-contacts';
import type { TableField } from '@/formats/tables/table-field';

/**
 * A person with what the line below the name says: the function, the institution, an address. `null` where it says
 * nothing of the kind, or something of that kind is known already.
 */
export function withTitlesBelow(person: LinePerson, line: string): LinePerson | null {
  const { text, email, phone } = takeContacts(line);
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
  const isSaid = person.problems.some(({ code }) => code === 'below');
  return {
    ...person,
    cells: new Map([...person.cells, ...said]),
    problems: isSaid ? person.problems : [...person.problems, { code: 'below' }],
  };
}

/** "Minister Ivan Petrov" may be a function and may be somebody else. */
function endsInName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.some((word) => /^\p{Ll}/u.test(word))) return false;
  return [2, 3].some((count) => words.length > count && isWholeName(words.slice(-count).join(' ')));
}
