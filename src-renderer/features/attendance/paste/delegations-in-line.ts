import type { ListedParty } from '@/formats/tables/headed-parties';
import { besideParty } from '@/formats/tables/beside-party';
import { readHeadcount } from '@/formats/tables/headcount';
import { nominativesOf } from '@/formats/tables/nominatives';
import { nameAndAcronym, withoutLead } from '@/formats/tables/party-finder';
import { opensDelegation, partyInHeading } from '@/formats/tables/qualified-party';
import { sidesOf } from '@/formats/tables/standing-of-heading';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { partyCalled } from '@/pickers/parties/read-leading-party';
import type { ListLine } from './list-lines';
import type { DelegationRow } from './pasted-row';

/** "Iran (observer)" and "Embassy of Germany": the delegation of whoever stands below. */
export function ledDelegation(
  { at, text }: ListLine,
  current: PartyEntry | null,
  entries: readonly PartyEntry[],
  isParty: (text: string) => boolean,
): DelegationRow | null {
  const led = partyInHeading(text, isParty);
  const party = led && aloneIn(led.party, entries);
  if (!led || !party || !opensDelegation(led, party.key === current?.key)) return null;
  const printed = led.isName ? led.party : '';
  return { kind: 'delegation', at, text: printed, party, ...besideParty(text, led) };
}

/** A party of "Observers: China, Iran"; what nothing is called so is asked about. */
export function headedParty(
  { text, headcount }: ListedParty,
  { at }: ListLine,
  entries: readonly PartyEntry[],
): DelegationRow {
  const party = aloneIn(text, entries);
  return { kind: 'delegation', at, text, party, ...(headcount ? { headcount } : {}) };
}

/** "Kazakhstan (2): Mr. A, Ms. B": how many came, and who. */
export function countedHead(
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
export function countedLine(
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

/** The line as parties and nothing else; empty when anything else stands in it. */
export function partiesAlone(
  { at, text: line }: ListLine,
  entries: readonly PartyEntry[],
): readonly DelegationRow[] {
  const whole = aloneIn(line, entries);
  const printed = line.replace(/[:.]$/u, '');
  if (whole) {
    const isNameAlone = withoutLead(printed) === printed && sidesOf(printed).length === 1;
    const text = isNameAlone ? printed : '';
    return [{ kind: 'delegation', at, text, party: whole }];
  }
  const parts = line.split(/\s*[,;/\t]\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+/u).filter(Boolean);
  const found = parts.map((part) => aloneIn(part, entries));
  if (parts.length < 2) return [];
  return found.flatMap((party, index) =>
    party && found.every(Boolean)
      ? [{ kind: 'delegation' as const, at, text: (parts[index] ?? '').replace(/\.$/u, ''), party }]
      : [],
  );
}

/** «Делегация Республики Казахстан» bends the name; "The delegation of Türkiye" does not. */
export function aloneIn(text: string, entries: readonly PartyEntry[]): PartyEntry | null {
  const plain = text.replace(/[:.]$/u, '');
  const [one = '', other, ...more] = plain.split(/\s+[/|]\s+/u);
  if (other !== undefined && more.length === 0) {
    const party = aloneIn(one, entries);
    if (party && party.key === aloneIn(other, entries)?.key) return party;
  }
  const named = withoutLead(plain);
  for (const name of named === plain ? [plain] : [plain, ...nominativesOf(named)]) {
    const party = partyCalled(entries, name);
    if (party) return party;
  }
  return withAcronym(plain, entries);
}

/** "International Committee of the Red Cross (ICRC)". */
function withAcronym(text: string, entries: readonly PartyEntry[]): PartyEntry | null {
  const { name = '', acronym = '' } = nameAndAcronym(text);
  const party = name === '' ? null : aloneIn(name, entries);
  const other = party && partyCalled(entries, acronym);
  return other && other.key !== party.key ? null : party;
}
