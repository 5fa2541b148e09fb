import { rowLimit } from '@/formats/sheet/sheet';
import { headedLine, type HeadedLine, type ListedParty } from '@/formats/tables/headed-parties';
import { isSum, readHeadcount, type Headcount } from '@/formats/tables/headcount';
import { peopleOfLine, type LinePerson } from '@/formats/tables/listed-line';
import {
  closesDelegation,
  headingIn,
  isClosing,
  isNoName,
  isProse,
  isTitleAlone,
} from '@/formats/tables/nobody';
import { withoutLead } from '@/formats/tables/party-finder';
import { partyInHeading } from '@/formats/tables/qualified-party';
import { russianNominatives } from '@/formats/tables/russian-nominatives';
import { takeUnconfirmed } from '@/formats/tables/unconfirmed';
import { standingOfHeading } from '@/formats/tables/standing-of-heading';
import type { RowProblem } from '@/formats/tables/table-row';
import { roleWords, wordFor } from '@/formats/tables/value-words';
import { stateOf, type PartyEntry } from '@/pickers/parties/party-entry';
import { readLaterParties } from '@/pickers/parties/read-later-party';
import { partyCalled, readWholeParty, type PartyReading } from '@/pickers/parties/read-leading-party';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import { mapInSlices } from '@/store/in-slices';
import { linesOfList, type ListLine } from './list-lines';
import { withTitlesBelow } from './titles-below';

/** One line of a pasted list as it was understood. */
export type PastedRow =
  | {
      readonly kind: 'delegation';
      readonly at: number;
      /** As the list prints it; `''` where it only says of whom it is the delegation. */
      readonly text: string;
      /** `null` where nothing is called what `text` says, or no delegation is open. */
      readonly party: PartyEntry | null;
      readonly headcount?: Headcount;
      readonly problems?: readonly RowProblem[];
    }
  | {
      readonly kind: 'person';
      readonly at: number;
      readonly text: string;
      readonly person: LinePerson;
      /** `null` where no delegation stands over the line or in it. */
      readonly party: PartyEntry | null;
    }
  | {
      readonly kind: 'heading';
      readonly at: number;
      readonly text: string;
      readonly problems: readonly RowProblem[];
    };

type DelegationRow = Extract<PastedRow, { kind: 'delegation' }>;
type PersonLine = Extract<PastedRow, { kind: 'person' }>;

/** The list as far as lists are read, and whether more stands below. */
export function listWithinLimit(text: string): { readonly text: string; readonly isCut: boolean } {
  const lines = text.split(/\r\n|\r|\n/u);
  const isCut = lines.slice(rowLimit).some((line) => line.trim() !== '');
  return { text: isCut ? lines.slice(0, rowLimit).join('\n') : text, isCut };
}

/**
 * Reads a pasted list line by line: a name of a party alone opens its delegation, other lines are persons in it; a line
 * that begins with a party ("UNHCR; Vito Trani; Representative") is a person of that party. One line of nothing but
 * parties ("Afghanistan, Azerbaijan and China") gives each a delegation. What names nobody is a heading, and said so.
 */
export function readPastedList(text: string, entries: readonly PartyEntry[]): readonly PastedRow[] {
  const { rows, take } = listReader(entries);
  linesOfList(text).forEach(take);
  return rows;
}

/** The same in slices, so that the page goes on; `null` where the signal ended it. */
export async function readListInSlices(
  text: string,
  entries: readonly PartyEntry[],
  signal: AbortSignal,
): Promise<readonly PastedRow[] | null> {
  const { rows, take } = listReader(entries);
  return (await mapInSlices(linesOfList(text), take, signal)) && rows;
}

/** Takes the lines of one list in their order. */
function listReader(entries: readonly PartyEntry[]): {
  readonly rows: readonly PastedRow[];
  readonly take: (line: ListLine) => void;
} {
  let current: PartyEntry | null = null;
  const known = new Map<string, boolean>();
  const isParty = (name: string) => {
    const found = known.get(name) ?? aloneIn(name, entries) !== null;
    known.set(name, found);
    return found;
  };
  const rows: PastedRow[] = [];
  let hasRolesWithin = false;
  let hasEnded = false;
  const take = (whole: ListLine) => {
    const [head, line] = countedHead(whole, isParty);
    if (head) {
      const counted = countedLine(head, current, entries, isParty);
      current = counted?.party ?? current;
      rows.push(...(counted ? [counted] : []));
    }
    const said = line.text;
    const isOfLast = current === null && line.isNext && rows.at(-1)?.kind === 'person';
    const led = isOfLast ? null : ledDelegation(line, current, entries, isParty);
    if (led) {
      current = led.party;
      rows.push(led);
      return;
    }
    const isOverNext = isRoleOverNext(said, hasRolesWithin);
    const below = line.isNext && !isOverNext ? belowLast(rows.at(-1), said) : null;
    if (below) {
      rows[rows.length - 1] = below;
      return;
    }
    const counted: DelegationRow | null = isSum(said) ? null : countedLine(line, current, entries, isParty);
    const headed = counted ? null : headedLine(said, isParty);
    if (headed && (headed.parties.length > 0 || !isProse(said))) {
      takeHeaded(line, headed);
      return;
    }
    const heading = counted ? null : headingOf(line, isParty);
    if (heading) {
      const standing = standingOfHeading(said);
      if (current !== null && standing?.isOfOne) hasRolesWithin = true;
      if (closesDelegation(said, hasRolesWithin && line.isNext) || isClosing(said)) current = null;
      hasEnded = isClosing(said) || (hasEnded && standing === null);
      rows.push(heading);
      return;
    }
    const parties: readonly DelegationRow[] = counted ? [counted] : partiesAlone(line, entries);
    if (parties.length > 0) {
      current = parties.at(-1)?.party ?? null;
      hasEnded = false;
      rows.push(...parties);
      return;
    }
    const people = peopleIn(line, current, entries, isParty);
    // Whoever signs the letter is nobody of its list.
    if (hasEnded && people.every(({ party }) => party === null)) rows.push(nobody(line));
    else if (people.length > 0) rows.push(...people);
    else rows.push(nobody(line));
  };
  const takeHeaded = (line: ListLine, { heading, kind, rest, parties }: HeadedLine) => {
    rows.push({ kind: 'heading', at: line.at, text: heading, problems: [] });
    if (kind === 'section') current = null;
    const people = parties.length > 0 ? [] : peopleIn({ ...line, text: rest }, current, entries, isParty);
    rows.push(
      ...parties.map((one) => headedParty(one, line, entries)),
      ...people.map((row) => withRoleOf(row, heading)),
    );
    if (parties.length + people.length === 0) rows.push(nobody(line));
  };
  return { rows, take };
}

/** "Iran (observer)" and "Embassy of Germany": the delegation of whoever stands below. */
function ledDelegation(
  { at, text }: ListLine,
  current: PartyEntry | null,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): DelegationRow | null {
  const led = partyInHeading(text, isParty) ?? partyOfLetter(text, isParty, entries);
  const party = led && aloneIn(led.party, entries);
  // A body of the delegation's own party is where the person above works.
  if (!led || !party || (!led.isName && party.key === current?.key)) return null;
  const problems: readonly RowProblem[] = [{ code: 'beside-party', text }];
  return { kind: 'delegation', at, text: led.isName ? led.party : '', party, problems };
}

/** «Направляем состав делегации Республики Узбекистан:», "Please find below the delegation of Kenya:". */
function partyOfLetter(
  text: string,
  isParty: (text: string) => boolean,
  entries: readonly PartyEntry[],
): { readonly party: string; readonly isName: boolean } | null {
  const [, name = ''] =
    /\s(?:(?:delegation|representatives|participants) (?:of|from)|делегаци\p{L}+|представител\p{L}+|участник\p{L}+)\s+([^:,;]+):$/iu.exec(
      text,
    ) ?? [];
  const party = name === '' || isParty(text) ? null : aloneIn(`делегация ${name}`, entries);
  return party && { party: party.label, isName: false };
}

/** A party of "Observers: China, Iran"; what nothing is called so is asked about. */
function headedParty(
  { text, headcount }: ListedParty,
  { at }: ListLine,
  entries: readonly PartyEntry[],
): DelegationRow {
  const party = aloneIn(text, entries);
  return { kind: 'delegation', at, text, party, ...(headcount ? { headcount } : {}) };
}

/** "Chair: Ms Dana Lee": the heading before somebody may say what they are. */
function withRoleOf(row: PersonLine, heading: string): PersonLine {
  const { cells } = row.person;
  const roles = standingOfHeading(heading)
    ?.roles.map((role) => wordFor(roleWords, role, 'en'))
    .join(', ');
  if (!roles || (cells.get('roles') ?? '') !== '') return row;
  return { ...row, person: { ...row.person, cells: new Map([...cells, ['roles', roles]]) } };
}

/** "Head of Delegation:", and without a colon where the list has such headings: of the next person, not the one above. */
function isRoleOverNext(text: string, isUsual: boolean): boolean {
  return standingOfHeading(text)?.isOfOne === true && (isUsual || /:\s*$/u.test(text));
}

/** The person in the line above, with what this one says of them. */
function belowLast(last: PastedRow | undefined, text: string): PastedRow | null {
  if (last?.kind !== 'person' || headingIn(text) !== null || isSum(text)) return null;
  const person = withTitlesBelow(last.person, text);
  return person && { ...last, person };
}

function nobody({ at, text }: ListLine): PastedRow {
  return { kind: 'heading', at, text, problems: [...takeUnconfirmed(text).problems, { code: 'no-name' }] };
}

function headingOf(line: ListLine, isParty: (text: string) => boolean): PastedRow | null {
  const { at, text } = line;
  const base = { kind: 'heading', at, text } as const;
  if (headingIn(text) === 'section') return { ...base, problems: [] };
  if (isNoName(text, isParty)) return nobody(line);
  if (isParty(text)) return null;
  if (isSum(text)) return { ...base, problems: [{ code: 'sum' }] };
  if (headingIn(text) !== null) return { ...base, problems: [] };
  return isProse(text) || isTitleAlone(text) || !/\p{L}/u.test(text) ? nobody(line) : null;
}

/** "Kazakhstan (2): Mr. A, Ms. B": how many came, and who. */
function countedHead(
  line: ListLine,
  isParty: (text: string) => boolean,
): readonly [head: ListLine | null, rest: ListLine] {
  const [whole = '', head = ''] = /^([^():,;]+\(\d{1,3}[^()]*\))\s*:\s*(?=\S)/u.exec(line.text) ?? [];
  if (whole === '' || !isParty(readHeadcount(head, isParty)?.party ?? '')) return [null, line];
  return [
    { ...line, text: head },
    { ...line, text: line.text.slice(whole.length), isNext: false },
  ];
}

/** "5 participants from Turkey", and "5 persons" under the name of a delegation. */
function countedLine(
  { at, text }: ListLine,
  current: PartyEntry | null,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): DelegationRow | null {
  const found = readHeadcount(text, isParty);
  if (!found) return null;
  const { headcount, party } = found;
  if (party === '') return { kind: 'delegation', at, text: '', party: current, headcount };
  const known = aloneIn(party, entries);
  const isPrinted = text.includes(party) && withoutLead(party) === party;
  return { kind: 'delegation', at, text: isPrinted || !known ? party : '', party: known, headcount };
}

function peopleIn(
  { at, text }: ListLine,
  current: PartyEntry | null,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): readonly PersonLine[] {
  const reading = leadingParty(entries, text);
  const led = reading && isPartyCell(text, reading.rest) ? reading : undefined;
  const [later, ...more] = led ? [] : readLaterParties(entries, text);
  // Under a delegation the party that a line ends with may be where somebody works, or whose delegate they are.
  const own = current === null && later && more.length === 0 ? later : null;
  const isElsewhere = current !== null && later && later.party.key !== current.key;
  const doubts: readonly RowProblem[] = isElsewhere
    ? [{ code: 'party-in-line', text: later.party.label }]
    : [];
  const party = led?.party ?? own?.party ?? current;
  return peopleOfLine(led?.rest ?? own?.rest ?? text, isParty, party && stateOf(party)).map((person) => ({
    kind: 'person',
    at,
    text,
    person: {
      ...person,
      // "Al-Hassan, Noura, UNHCR": what stands before the party can only be the name.
      problems: [...person.problems.filter(({ code }) => !own || code !== 'comma-name'), ...doubts],
    },
    party,
  }));
}

/** Of two States of one name none is taken: the name is asked about. "Li, Wei" is somebody, and "LI; Wei" of Liechtenstein. */
function leadingParty(
  entries: readonly PartyEntry[],
  line: string,
): Pick<PartyReading, 'party' | 'rest'> | undefined {
  const [reading, other] = readWholeParty(entries, line);
  if (!reading?.isDoubtful) return reading;
  if (other?.isDoubtful) return { ...reading, party: unknownEntry(reading.name) };
  return reading.name === reading.name.toUpperCase() ? reading : undefined;
}

/** The line as parties and nothing else; empty when anything else stands in it. */
function partiesAlone(
  { at, text: line }: ListLine,
  entries: readonly PartyEntry[],
): readonly DelegationRow[] {
  const whole = aloneIn(line, entries);
  const printed = line.replace(/[:.]$/u, '');
  if (whole) {
    const text = withoutLead(printed) === printed ? printed : '';
    return [{ kind: 'delegation', at, text, party: whole }];
  }
  const parts = line.split(/\s*[,;\t]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+/u).filter(Boolean);
  const found = parts.map((part) => aloneIn(part, entries));
  if (parts.length < 2) return [];
  return found.flatMap((party, index) =>
    party && found.every(Boolean)
      ? [{ kind: 'delegation' as const, at, text: (parts[index] ?? '').replace(/\.$/u, ''), party }]
      : [],
  );
}

/** «Делегация Республики Казахстан» bends the name; "The delegation of Türkiye" does not. */
function aloneIn(text: string, entries: readonly PartyEntry[]): PartyEntry | null {
  const plain = text.replace(/[:.]$/u, '');
  const named = withoutLead(plain);
  for (const name of named === plain ? [plain] : russianNominatives(named)) {
    const party = partyCalled(entries, name);
    if (party) return party;
  }
  return null;
}

/** In a list a party before a name stands in a cell of its own: "Chad Smith" is no delegate of Chad. */
function isPartyCell(line: string, rest: string): boolean {
  return rest !== '' && /[:,;\t–—-]\s*$/u.test(line.slice(0, line.length - rest.length));
}
