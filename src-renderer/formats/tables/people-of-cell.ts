import { scriptOf } from '@/domain/person';

import { cutPerson, type CutPerson } from '../person-line/cut-person';
import { openHonorific, takeHonorific } from '../person-line/honorifics';
import { isEvidentName, isInitialled } from '../person-line/name-evidence';
import { isOrganisationLike, isWholeName } from '../person-line/name-shapes';
import { isMadeOfTitles } from '../person-line/title-words';
import { withStroke } from './one-name-twice';
import { partPeople } from './part-people';
import { namesIn, type ReadName } from './read-names';
import { nothingSaid, saidOfComing, type SaidOfComing } from './said-of-coming';
import type { RowProblem } from './table-row';

/** Somebody whom a cell or a line names. */
export interface PersonOfCell {
  readonly honorific: string | null;
  /** In each script, the one that stands first before the others. */
  readonly names: readonly ReadName[];
  /** What the text says after the name: function, unit, institution. */
  readonly titles: string;
  /** As the heading before them in the cell says; missing where there is none. */
  readonly role?: string;
  /** Whether, when and in whose place they come, where it says so. */
  readonly said: Omit<SaidOfComing, 'text'>;
}

export interface PeopleOfCell {
  readonly people: readonly PersonOfCell[];
  readonly problems: readonly RowProblem[];
}

/** The persons a text names, each with the names in several scripts and what stands after them. @param state as of `splitName` */
export function peopleOfCell(
  written: string,
  isParty: (text: string) => boolean,
  state: string | null = null,
): PeopleOfCell {
  const text = withStroke(written);
  const several = severalIn(text, isParty);
  if (several) {
    const shared: readonly RowProblem[] =
      several.doubled === '' ? [] : [{ code: 'doubled', text: several.doubled }];
    return {
      people: several.people.map(({ cut, said }) => personOf(cut, state, said)),
      problems: [{ code: 'split' }, ...shared],
    };
  }
  const { text: sure, ...said } = saidOfComing(text);
  const cut = cutPerson(sure, { isParty, isInScripts: true });
  const person = personOf(cut, state, said);
  if (person.names.length === 0) return { people: [], problems: said.problems };
  const title = openHonorific(text);
  const doubts: readonly RowProblem[] = [
    ...(title === '' ? [] : [{ code: 'honorific-open', text: title } as const]),
    ...(cut.isDoubtful ? [{ code: 'comma-name' } as const] : []),
    ...(mayBeTwo(cut, isParty) ? [{ code: 'maybe-two' } as const] : []),
  ];
  return { people: [person], problems: doubts };
}

function personOf(
  { honorific, name, titles }: CutPerson,
  state: string | null,
  said: PersonOfCell['said'],
): PersonOfCell {
  const [within = null] = name.split(/[()/\n|]+/u).flatMap((piece) => takeHonorific(piece).honorific ?? []);
  const before = postBefore(name);
  return {
    honorific: honorific ?? within,
    names: namesIn(name.slice(before.length), state),
    titles: [before.trim(), titles].filter(Boolean).join(', '),
    said,
  };
}

/** "Director General Aset Nurgaliev": the words of a post before what can be nothing but a name; `''` where there are none. */
function postBefore(name: string): string {
  const words = [...name.matchAll(/\S+\s*/gu)];
  for (let size = words.length - 2; size > 0; size -= 1) {
    const before = words
      .slice(0, size)
      .map(([word]) => word)
      .join('');
    if (isMadeOfTitles(before) && isEvidentName(name.slice(before.length))) return before;
  }
  return '';
}

/**
 * "A Ivanova and B Petrov, experts": the parts are people only where each is a whole name, titles after it aside. What
 * is said after the last of them is said of all, where the others have nothing of their own.
 */
function severalIn(
  text: string,
  isParty: (text: string) => boolean,
): {
  readonly people: readonly { readonly cut: CutPerson; readonly said: PersonOfCell['said'] }[];
  readonly doubled: string;
} | null {
  const parts = inGroups(
    partPeople(text)
      .flatMap(strokes)
      .filter((part) => /\p{L}/u.test(part)),
  );
  if (parts.length < 2) return null;
  const read = parts.map((part) => {
    const { text: sure, ...said } = saidOfComing(part);
    return { cut: cutPerson(sure, { isParty, isInScripts: true }), said };
  });
  const areNames = read.every(({ cut: { name } }) =>
    name
      .split('\n')
      .every((line) => (isWholeName(line.replace(',', '')) || isInitialled(line)) && !isParty(line)),
  );
  if (!areNames) return null;
  const people = text.includes('\n') ? read : saidOfAll(read);
  const last = people.at(-1)?.cut.titles ?? '';
  const isShared = last !== '' && people.slice(0, -1).every(({ cut }) => cut.titles === '');
  return isShared && !text.includes('\n')
    ? { people: people.map(({ cut, said }) => ({ cut: { ...cut, titles: last }, said })), doubled: last }
    : { people, doubled: '' };
}

/** "A Ivanova and B Petrov (online)": whether it is said of both cannot be told. */
function saidOfAll<T extends { readonly said: PersonOfCell['said'] }>(people: readonly T[]): readonly T[] {
  const last = people.at(-1)?.said ?? nothingSaid;
  const isOpen = people.slice(0, -1).every(({ said }) => said.cells.length + said.problems.length === 0);
  const [word] = last.cells;
  if (!isOpen || word === undefined) return people;
  const problems: readonly RowProblem[] = [
    ...last.problems,
    { code: 'unread', field: 'state', text: word[1] },
  ];
  return people.map((one) => ({ ...one, said: { cells: [], problems } }));
}

/** A stroke stands between two people, or between two scripts of one name. */
function strokes(part: string): readonly string[] {
  const halves = part.split(/\s\/\s/u);
  return new Set(halves.map(scriptOf)).size === halves.length ? [part] : halves;
}

/** Lines in different scripts are one person; with a script that was there before another one begins. */
function inGroups(parts: readonly string[]): readonly string[] {
  const groups: string[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && !group.some((one) => scriptOf(one) === scriptOf(part))) group.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => group.join('\n'));
}

/** "Anna and Boris Petrov", "Jasur Karimov, Aibek Kim": may be two, and may be one. */
function mayBeTwo({ name, titles }: CutPerson, isParty: (text: string) => boolean): boolean {
  if (isOrganisationLike(name) || isParty(name)) return false;
  if (partPeople(name).length > 1) return true;
  const [next = ''] = titles.split(/\s*(?:[,;(]|\s[–—-]\s)\s*/u);
  return isInitialled(next) || (isWholeName(name) && isWholeName(next) && !isParty(next));
}
