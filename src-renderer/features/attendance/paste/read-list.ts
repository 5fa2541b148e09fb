import { isEvidentName } from '@/formats/person-line/name-evidence';
import { isOrganisationLike } from '@/formats/person-line/name-shapes';
import { kindOfTitle } from '@/formats/person-line/split-titles';
import { rowLimit } from '@/formats/sheet/sheet';
import { headedLine, type HeadedLine } from '@/formats/tables/headed-parties';
import { isSum } from '@/formats/tables/headcount';
import { closesDelegation, headingIn, isClosing, isProse } from '@/formats/tables/nobody';
import { saysNobody } from '@/formats/tables/says-nobody';
import { isCapacityOfOne, standingOfHeading } from '@/formats/tables/standing-of-heading';
import { roleWords, wordFor } from '@/formats/tables/value-words';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { mapInSlices } from '@/store/in-slices';
import { behindParty } from './behind-party';
import {
  aloneIn,
  countedHead,
  countedLine,
  headedParty,
  ledDelegation,
  partiesAlone,
} from './delegations-in-line';
import { formReader } from './form-lines';
import { headingOf, nobody } from './heading-in-line';
import { linesOfList, type ListLine } from './list-lines';
import { withPostAfterComma } from './marked-post';
import type { DelegationRow, PastedRow, PersonLine } from './pasted-row';
import { withPartiesBelow } from './parties-below';
import { prepareReading } from './prepare-reading';
import { peopleIn } from './people-in-line';
import {
  belowLast,
  bodyAbove,
  isDelegationAlone,
  ofBody,
  scriptBelowLast,
  withdraw,
  withHonorificAbove,
  type BodyAbove,
} from './rows-above';

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
  return withPartiesBelow(rows);
}

/** The same in slices, so that the page goes on; `null` where the signal ended it. */
export async function readListInSlices(
  text: string,
  entries: readonly PartyEntry[],
  signal: AbortSignal,
): Promise<readonly PastedRow[] | null> {
  if (!(await prepareReading(entries, signal))) return null;
  const { rows, take } = listReader(entries);
  return (await mapInSlices(linesOfList(text), take, signal)) && withPartiesBelow(rows);
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
  /** Whether the section lists organisations: there a body that nothing is called is one to be asked about. */
  let isOfBodies = false;
  let body: BodyAbove | null = null;
  const form = formReader(rows, isParty);
  const take = (given: ListLine) => {
    const whole = withPostAfterComma(withHonorificAbove(given, rows, isParty));
    if (!hasEnded && form.take(whole, take)) return;
    const [head, line] = countedHead(whole, isParty);
    if (head) {
      const counted = countedLine(head, current, entries, isParty);
      current = counted?.party ?? current;
      rows.push(...(counted ? [counted] : []));
    }
    const said = line.text;
    const isOfLast = current === null && line.isNext && rows.at(-1)?.kind === 'person';
    const led = isOfLast || hasEnded ? null : ledDelegation(line, current, entries, isParty);
    if (led) {
      [current, body] = [led.party, null];
      rows.push(led);
      return;
    }
    const behind = hasEnded ? null : behindParty(line, entries, isParty);
    if (behind) {
      rows.push(...behind.rows);
      [current, body] = [behind.party, null];
      if (behind.rest) take(behind.rest);
      return;
    }
    if (saysNobody(said) && isDelegationAlone(rows.at(-1))) {
      withdraw(rows);
      rows.push(nobody(line));
      return;
    }
    const isOverNext = isRoleOverNext(said, hasRolesWithin);
    const below =
      line.isNext && !line.isItem && !isOverNext && (current === null || !isParty(said))
        ? (belowLast(rows.at(-1), said) ?? scriptBelowLast(rows.at(-1), said, isParty))
        : null;
    if (below) {
      rows[rows.length - 1] = below;
      return;
    }
    const counted: DelegationRow | null = isSum(said) ? null : countedLine(line, current, entries, isParty);
    const headed = counted ? null : headedLine(said, isParty);
    if (headed && (headed.parties.length > 0 || !isProse(said) || beginsWithName(headed.rest))) {
      takeHeaded(line, headed);
      return;
    }
    if (isOfBodies && isUnknownBody(said) && !(line.isNext && rows.at(-1)?.kind === 'person')) {
      current = unknownEntry(said);
      rows.push({ kind: 'delegation', at: line.at, text: said, party: current });
      return;
    }
    const heading = counted ? null : headingOf(line, isParty);
    if (heading) {
      const standing = standingOfHeading(said);
      if (headingIn(said) === 'section') isOfBodies = standing?.category === 'organisation';
      if (current !== null && standing?.isOfOne) hasRolesWithin = true;
      if (closesDelegation(said, hasRolesWithin && line.isNext) || isClosing(said)) current = null;
      body = current !== null && headingIn(said) === null ? bodyAbove(said) : null;
      hasEnded = isClosing(said) || (hasEnded && standing === null);
      rows.push(heading);
      return;
    }
    const parties: readonly DelegationRow[] = counted ? [counted] : partiesAlone(line, entries);
    if (parties.length > 0) {
      [current, body] = [parties.at(-1)?.party ?? null, null];
      hasEnded = false;
      rows.push(...parties);
      return;
    }
    const people = peopleIn(line, current, entries, isParty);
    if (people.some(isNobodysName) || (hasEnded && people.every(isOfSignature))) rows.push(nobody(line));
    else if (people.length > 0) rows.push(...people.map((row) => ofBody(row, body)));
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

/** "Fund for Steppe Communities" among organisations: of a body and nobody. */
function isUnknownBody(text: string): boolean {
  const isBody = isOrganisationLike(text) || kindOfTitle(text) === 'institution';
  return (
    isBody &&
    headingIn(text) === null &&
    !isProse(text) &&
    !/[,;:]|\s[–—-]\s/u.test(text) &&
    !isEvidentName(text)
  );
}

/** "Arrival: 9 June", "UNHCR 2+1": no name has numbers or a colon in it. */
function isNobodysName({ person }: PersonLine): boolean {
  return person.names.some(({ given, family }) => /[\d:]/u.test(`${given} ${family}`));
}

/** Whoever signs the letter is nobody of its list, nor is the place from which it came: "Tashkent, Uzbekistan". */
function isOfSignature({ party, person }: PersonLine): boolean {
  const isOneWord = person.names.every(({ given, family }) => given === '' || family === '');
  return party === null || (isOneWord && person.honorific === null);
}

/** «Члены делегации – Анна Ли, эксперт; …»: two words with capitals are no sentence. */
function beginsWithName(rest: string): boolean {
  return /^\p{Lu}\S*\s+\p{Lu}/u.test(rest);
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
  return (
    (standingOfHeading(text)?.isOfOne === true || isCapacityOfOne(text)) && (isUsual || /:\s*$/u.test(text))
  );
}
