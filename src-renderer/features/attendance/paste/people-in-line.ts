import { peopleOfLine } from '@/formats/tables/listed-line';
import type { RowProblem } from '@/formats/tables/table-row';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import { missionAt } from '@/pickers/parties/mentioned-parties';
import { stateOf, type PartyEntry } from '@/pickers/parties/party-entry';
import { readLaterParties } from '@/pickers/parties/read-later-party';
import { readWholeParty, type PartyReading } from '@/pickers/parties/read-leading-party';
import type { ListLine } from './list-lines';
import type { PersonLine } from './pasted-row';

export function peopleIn(
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
  const mission = led || later || current ? null : missionBehind(entries, text);
  const behind: readonly RowProblem[] = mission ? [{ code: 'of-mission', text: mission.text }] : [];
  const party = led?.party ?? own?.party ?? mission?.party ?? current;
  return peopleOfLine(led?.rest ?? own?.rest ?? text, isParty, party && stateOf(party)).map((person) => ({
    kind: 'person',
    at,
    text,
    person: {
      ...person,
      // "Al-Hassan, Noura, UNHCR": what stands before the party can only be the name.
      problems: [
        ...person.problems.filter(({ code }) => !own || code !== 'comma-name'),
        ...doubts,
        ...behind,
      ],
    },
    party,
  }));
}

/** "Ms. Dana Lee, Attaché, French Embassy": whose delegate somebody is where nothing else tells; the words stay theirs. */
function missionBehind(
  entries: readonly PartyEntry[],
  line: string,
): { readonly party: PartyEntry; readonly text: string } | null {
  const [, ...parts] = line.split(/\s*[,;\t]\s*/u);
  const found = parts.flatMap((text) => {
    const party = missionAt(entries, text);
    return party ? [{ party, text }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
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

/** In a list a party before a name stands in a cell of its own: "Chad Smith" is no delegate of Chad. */
function isPartyCell(line: string, rest: string): boolean {
  return rest !== '' && /[:,;\t–—-]\s*$/u.test(line.slice(0, line.length - rest.length));
}
