import { fullName, scriptOf } from '@/domain/person';
import { isWholeName } from '@/formats/person-line/name-shapes';
import { peopleOfLine, type LinePerson } from '@/formats/tables/listed-line';
import type { ReadName } from '@/formats/tables/read-names';
import { likenessOfNames } from '@/search/compare-names';

/** Below it two names are more likely those of two people. */
const least = 0.5;

/**
 * A person with their name in the script of the line below: "Firdavs Rahmonzoda" over «Фирдавс Рахмонзода». `null`
 * where the line names somebody else, or nobody, or says of them what the first one does not.
 */
export function withScriptBelow(
  person: LinePerson,
  line: string,
  isParty: (text: string) => boolean,
  state: string | null,
): LinePerson | null {
  // Most lines are of the script of the one above: they are not taken apart twice.
  if (person.names.some(({ script }) => script === scriptOf(line))) return null;
  const [below, ...others] = peopleOfLine(line, isParty, state);
  const [first] = person.names;
  const [name, ...more] = below?.names ?? [];
  if (!below || !first || !name || others.length + more.length > 0) return null;
  if (person.problems.some(({ code }) => code === 'split')) return null;
  if (person.names.some(({ script }) => script === name.script)) return null;
  if (![first, name].every((one) => isWholeName(fullName(one)))) return null;
  const likeness = likenessOfNames(fullName(first), fullName(name));
  if (!likeness || likeness.score < least || likeness.grade === 'near' || likeness.grade === 'part')
    return null;
  const titles = (['function', 'unit', 'institution'] as const).flatMap(
    (field) => below.cells.get(field) || [],
  );
  const hasTitles = (['function', 'unit', 'institution'] as const).some(
    (field) => (person.cells.get(field) ?? '') !== '',
  );
  const isTitle = (field: string) => field === 'function' || field === 'unit' || field === 'institution';
  const said = [...below.cells].filter(([field, text]) => text !== '' && !(hasTitles && isTitle(field)));
  if (
    said.some(([field, text]) => (person.cells.get(field) ?? '') !== '' && person.cells.get(field) !== text)
  )
    return null;
  return {
    honorific: person.honorific ?? below.honorific,
    names: [...person.names, inOrderOf(first, name)],
    cells: new Map([...person.cells, ...said]),
    problems: [
      ...person.problems,
      ...below.problems.filter(({ code }) => code !== 'family-unknown'),
      ...(person.problems.some(({ code }) => code === 'other-script')
        ? []
        : [{ code: 'other-script' } as const]),
      ...(hasTitles && titles.length > 0
        ? [{ code: 'other-language', text: titles.join(', ') } as const]
        : []),
    ],
  };
}

/** A name of which no word is known for the family name, by the one above, where that goes last in both. */
function inOrderOf({ family }: ReadName, name: ReadName): ReadName {
  if (name.family !== '' || family === '') return name;
  const words = name.given.split(' ');
  const size = family.split(' ').length;
  const last = words.slice(-size).join(' ');
  const isLast = words.length > size && (likenessOfNames(family, last)?.score ?? 0) >= least;
  return isLast ? { ...name, given: words.slice(0, -size).join(' '), family: last } : name;
}
