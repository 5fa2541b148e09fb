import { kindOfTitle } from '@/formats/person-line/split-titles';
import { isSum } from '@/formats/tables/headcount';
import { headingIn, isHonorificAlone } from '@/formats/tables/nobody';
import { stateOf } from '@/pickers/parties/party-entry';
import { nobody } from './heading-in-line';
import type { ListLine } from './list-lines';
import type { PastedRow, PersonLine } from './pasted-row';
import { withScriptBelow } from './scripts-below';
import { withTitlesBelow } from './titles-below';

/** Whether a delegation stands above of which nothing is said. */
export function isDelegationAlone(last: PastedRow | undefined): boolean {
  return last?.kind === 'delegation' && !last.headcount;
}

/** A delegation of which the list says below that nobody comes is none of the meeting's. */
export function withdraw(rows: PastedRow[]): void {
  const last = rows.pop();
  if (last?.kind !== 'delegation') return;
  rows.push(nobody({ at: last.at, text: last.text || (last.party?.label ?? ''), isNext: false }));
}

/** The person in the line above, with the name that this one writes in another script. */
export function scriptBelowLast(
  last: PastedRow | undefined,
  text: string,
  isParty: (text: string) => boolean,
): PastedRow | null {
  if (last?.kind !== 'person' || headingIn(text) !== null || isParty(text)) return null;
  const person = withScriptBelow(last.person, text, isParty, last.party && stateOf(last.party));
  return person && { ...last, person };
}

/** "H.E. Mr." in a line of its own, with the name in the next. */
export function withHonorificAbove(
  line: ListLine,
  rows: PastedRow[],
  isParty: (text: string) => boolean,
): ListLine {
  const above = rows.at(-1);
  if (!line.isNext || above?.kind !== 'heading' || !isHonorificAlone(above.text)) return line;
  if (isParty(line.text) || headingIn(line.text) !== null) return line;
  rows.pop();
  return { at: above.at, text: `${above.text} ${line.text}`, isNext: false };
}

/** The person in the line above, with what this one says of them. */
export function belowLast(last: PastedRow | undefined, text: string): PastedRow | null {
  if (last?.kind !== 'person' || headingIn(text) !== null || isSum(text)) return null;
  // "Ministry of Foreign Affairs:" is said of those below it.
  if (/:\s*$/u.test(text)) return null;
  const person = withTitlesBelow(last.person, text);
  return person && { ...last, person };
}

/** A heading over people that says where they work: "Ministry of Foreign Affairs:". */
export interface BodyAbove {
  readonly field: 'institution' | 'unit';
  readonly text: string;
}

export function bodyAbove(text: string): BodyAbove | null {
  const plain = text.replace(/\s*:\s*$/u, '');
  const kind = plain === text ? null : kindOfTitle(plain);
  return kind === 'institution' || kind === 'unit' ? { field: kind, text: plain } : null;
}

/** Somebody below such a heading, unless their own line says where they work. */
export function ofBody(row: PersonLine, body: BodyAbove | null): PersonLine {
  if (body === null || (row.person.cells.get(body.field) ?? '') !== '') return row;
  const { cells, problems } = row.person;
  const said = { code: 'body-above', text: body.text } as const;
  return {
    ...row,
    person: {
      ...row.person,
      cells: new Map([...cells, [body.field, body.text]]),
      problems: [...problems, said],
    },
  };
}
