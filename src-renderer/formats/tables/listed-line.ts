import { scriptOf } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';

import { cutPerson } from '../person-line/cut-person';
import { takeHonorific } from '../person-line/honorifics';
import { isWholeName } from '../person-line/name-shapes';
import { joinedTitles, partsOfTitles, splitTitles } from '../person-line/split-titles';
import { withStroke } from './one-name-twice';
import { peopleOfCell } from './people-of-cell';
import { problemsOfNames } from './problems-of-names';
import { namesIn, type ReadName } from './read-names';
import { standingOfHeading } from './standing-of-heading';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';
import { takeContacts } from './take-contacts';
import { unkeptWords } from './unkept-words';
import { headElsewhere, rolesIn } from './value-words';

/** Somebody whom a line of a list names, as a row of a table would have them. */
export interface LinePerson {
  readonly honorific: string | null;
  readonly names: readonly ReadName[];
  readonly cells: ReadonlyMap<TableField, string>;
  readonly problems: readonly RowProblem[];
}

/** Roles that are said behind or before a name and are no function. */
const roleAlone =
  /^(?:hod|head of (?:the )?delegation|member of (?:the )?delegation|national co-?ordinator|глава делегации|руководитель делегации|член делегации|национальный координатор)$/iu;
const headsElsewhere = new Set(headElsewhere.split('|').map(normaliseName));
const rolePrefix = /^(?<role>[\p{L}\s-]{3,40}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u;
const roleInBrackets = /\s*\((?<role>[^()]{3,40})\)/gu;

/** The role that a text is and nothing else: "Head of delegation", «Глава делегации». */
export function roleIn(text: string): string | null {
  const plain = text.trim().replace(/[:.]$/u, '');
  const isRole = roleAlone.test(plain) || headsElsewhere.has(normaliseName(plain));
  return isRole && rolesIn(plain) !== null ? plain : null;
}

/** A role that a line begins with, and what follows it: "Head of delegation: Mr Ivan Petrov". */
function takeRolePrefix(line: string): { readonly role: string | null; readonly rest: string } {
  const prefix = rolePrefix.exec(line);
  const role = roleBefore(prefix?.groups?.['role'] ?? '');
  return role === null || !prefix ? { role: null, rest: line } : { role, rest: line.slice(prefix[0].length) };
}

/** "Interpreter:" before a name is a role, though behind it a function; "Chair:" is a heading of lists. */
function roleBefore(text: string): string | null {
  const standing = standingOfHeading(text);
  const isRole = standing?.isOfOne && standing.category === null && rolesIn(text) !== null;
  return roleIn(text) ?? (isRole ? text.trim() : null);
}

/** Whether somebody is named behind a role. */
export function isRoleOfSomebody(line: string): boolean {
  return takeRolePrefix(line).role !== null;
}

/** The people of a line, with what it says of each; none where it names nobody. @param isParty of a whole text @param state as of `splitName` */
export function peopleOfLine(
  line: string,
  isParty: (text: string) => boolean,
  state: string | null = null,
): readonly LinePerson[] {
  const { role: before, rest: afterRole } = takeRolePrefix(line);
  const { text: spoken, second } = inOneLanguage(withStroke(afterRole));
  const { text, email, phone } = takeContacts(spoken);
  const { people, problems } = peopleOfCell(text, isParty, state);
  const contacts: readonly (readonly [TableField, string])[] = [
    ['email', email],
    ['phone', phone],
  ];
  const isOne = people.length === 1;
  const read = people.map(({ honorific, names, titles, said }): LinePerson => {
    const { roles, rest } = takeRoles(titles);
    const all = [before, ...roles].filter((role) => role !== null).join(', ');
    const parts = splitTitles(rest);
    const others = isOne && second ? namesIn(second.name, state) : [];
    return {
      honorific: honorific ?? ((isOne && second?.honorific) || null),
      names: [...names, ...others.filter(({ script }) => names.every((one) => one.script !== script))],
      cells: new Map<TableField, string>([
        ['function', parts.function ?? ''],
        ['unit', parts.unit ?? ''],
        ['institution', parts.institution ?? ''],
        ...(all === '' ? [] : [['roles', all] as const]),
        ...(isOne ? contacts.filter(([, value]) => value !== '') : []),
        ...said.cells,
      ]),
      problems: [
        ...problems,
        ...said.problems,
        ...(isOne ? [] : contacts).flatMap(([field, value]): readonly RowProblem[] =>
          value === '' ? [] : [{ code: 'unshared', field, text: value }],
        ),
        ...(second && second.titles !== '' ? [{ code: 'other-language', text: second.titles } as const] : []),
        ...problemsOfNames(names),
      ],
    };
  });
  // One honorific is said of them, in the language that goes first.
  const unkept = unkeptWords(line.replace(second?.honorific ?? '', ''), read);
  return read.map((person) => ({ ...person, problems: [...person.problems, ...unkept] }));
}

/** Roles among the titles of somebody, and the titles without them. */
export function takeRoles(titles: string): { readonly roles: readonly string[]; readonly rest: string } {
  const roles: string[] = [];
  const plain = titles.replaceAll(roleInBrackets, (whole, inner: string) => {
    const role = roleIn(inner);
    if (role === null) return whole;
    roles.push(role);
    return '';
  });
  const parts = partsOfTitles(plain);
  const kept = parts.filter(({ text }) => {
    const role = roleIn(text);
    if (role !== null) roles.push(role);
    return role === null;
  });
  return { roles, rest: kept.length === parts.length ? plain : joinedTitles(kept) };
}

/** «Анна Ли / Ms Anna Lee, министр / Minister»: the name and the post each in both languages. */
function nameBeside(line: string): ReturnType<typeof inOneLanguage> | null {
  const {
    one = '',
    other = '',
    post = '',
    translated = '',
  } = /^(?<one>[^,/|]+?)\s+[/|]\s+(?<other>[^,/|]+?)(?:,\s*(?<post>[^/|]+?)(?:\s+[/|]\s+(?<translated>[^/|]+))?)?$/u.exec(
    line,
  )?.groups ?? {};
  if (other === '' || scriptOf(one) === scriptOf(other)) return null;
  if (translated !== '' && scriptOf(post) === scriptOf(translated)) return null;
  const names = [one, other].map((name) => cutPerson(name).name);
  if (!names.every(isWholeName)) return null;
  return {
    text: post === '' ? one : `${one}, ${post}`,
    second: { name: names[1] ?? '', titles: translated, honorific: takeHonorific(other).honorific ?? '' },
  };
}

/** "Ivan Ivanov, Minister / Иван Иванов, министр": the line once, and once more in another script. */
function inOneLanguage(line: string): {
  readonly text: string;
  readonly second: { readonly name: string; readonly titles: string; readonly honorific?: string } | null;
} {
  const beside = nameBeside(line);
  if (beside) return beside;
  const [first = '', other = '', ...more] = line.split(/\s+[/|]\s+/u);
  if (more.length > 0 || !/[,–—]/u.test(first) || scriptOf(first) === scriptOf(other))
    return { text: line, second: null };
  const { name, titles } = cutPerson(other);
  return isWholeName(name) ? { text: first, second: { name, titles } } : { text: line, second: null };
}
