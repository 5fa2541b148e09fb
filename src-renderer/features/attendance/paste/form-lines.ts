import { splitTitles } from '@/formats/person-line/split-titles';
import { labelledLine, type LabelledLine } from '@/formats/tables/labelled-line';
import type { LinePerson } from '@/formats/tables/listed-line';
import { joinedName } from '@/formats/tables/read-names';
import type { TableField } from '@/formats/tables/table-field';
import { stateOf } from '@/pickers/parties/party-entry';
import { nobody } from './heading-in-line';
import type { ListLine } from './list-lines';
import type { PastedRow, PersonLine } from './pasted-row';
import { withTitlesBelow } from './titles-below';

interface NamePart {
  readonly field: 'given' | 'family';
  readonly value: string;
  readonly row: number;
}

/**
 * The lines of nomination forms within a list: "Position:" is said of the one above, whatever other lines of the form
 * stand between them; "Passport No:" of nobody's seat; "Surname:" and "First name:" are one name.
 */
export interface FormReader {
  /** Whether the line was one of a form; `people` reads a text as a line of the list. */
  readonly take: (line: ListLine, people: (line: ListLine) => void) => boolean;
}

export function formReader(rows: PastedRow[], isParty: (text: string) => boolean): FormReader {
  /** How many rows there were after the last line of the form, and whose form it is. */
  let end = -1;
  let person: number | null = null;
  let part: NamePart | null = null;
  const leaveOut = (line: ListLine) => {
    rows.push(nobody(line));
  };
  const takeName = (
    line: ListLine,
    field: 'given' | 'family',
    value: string,
    people: (line: ListLine) => void,
  ) => {
    const other = part && part.field !== field && end === rows.length ? part : null;
    part = null;
    if (!other) {
      part = { field, value, row: rows.length };
      leaveOut(line);
      return;
    }
    const [given, family] = field === 'given' ? [value, other.value] : [other.value, value];
    const [above] = rows.splice(other.row, 1);
    // In capitals it is the family name beyond doubt, whatever order the list has.
    people({
      at: above?.at ?? line.at,
      text: `${given} ${family.toLocaleUpperCase()}`,
      isNext: false,
      isItem: true,
    });
    const row = rows.at(-1);
    if (row?.kind !== 'person') return;
    const names = [joinedName(given, family, row.party && stateOf(row.party))];
    rows[rows.length - 1] = { ...row, person: { ...row.person, names } };
  };
  const take: FormReader['take'] = (line, people) => {
    const said = isParty(line.text) ? null : labelledLine(line.text);
    if (!said || isParty(line.text.slice(0, line.text.indexOf(':')))) return false;
    if (rows.at(-1)?.kind === 'person') person = rows.length - 1;
    else if (end !== rows.length) person = null;
    const { field, value } = said;
    if (field === 'somebody') people({ ...line, text: value, isNext: false, isItem: true });
    else if (field === 'given' || field === 'family') takeName(line, field, value, people);
    else {
      const row = person === null ? undefined : rows[person];
      const told = row?.kind === 'person' ? withSaid(row, line, said) : null;
      if (told && person !== null) rows[person] = told;
      else leaveOut(line);
    }
    end = rows.length;
    return true;
  };
  return { take };
}

/** The one above with what the line says; `null` where it says nothing of a seat, or that is known already. */
function withSaid(row: PersonLine, { text }: ListLine, { field, value }: LabelledLine): PersonLine | null {
  if (field === 'other' || row.person.problems.some(({ code }) => code === 'split')) return null;
  if (field === 'email' || field === 'phone') {
    const person = withTitlesBelow(row.person, text);
    return person && { ...row, person };
  }
  const said = cellsOf(field, value);
  if (said.some(([one]) => (row.person.cells.get(one) ?? '') !== '')) return null;
  return { ...row, person: withCells(row.person, said) };
}

function cellsOf(field: LabelledLine['field'], value: string): readonly (readonly [TableField, string])[] {
  if (field === 'somebody' || field === 'other') return [];
  if (field !== 'function') return [[field, value]];
  const parts = splitTitles(value);
  return (['function', 'unit', 'institution'] as const).flatMap((one) => {
    const text = parts[one] ?? '';
    return text === '' ? [] : [[one, text] as const];
  });
}

function withCells(person: LinePerson, said: readonly (readonly [TableField, string])[]): LinePerson {
  const isTold = person.problems.some(({ code }) => code === 'below');
  return {
    ...person,
    cells: new Map([...person.cells, ...said]),
    problems: isTold ? person.problems : [...person.problems, { code: 'below' }],
  };
}
