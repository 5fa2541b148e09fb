import type { DraftMeeting } from '@/domain/draft';
import { isSamePerson } from '../narrative/unite-people';

type DraftPerson = DraftMeeting['people'][number];

/** Two lists of people as one; "Ms Feller" of one source is Erika Feller of the other, if their parties agree. */
export function unitePeopleLists(
  one: readonly DraftPerson[],
  two: readonly DraftPerson[],
): { readonly items: DraftPerson[]; readonly places: readonly number[] } {
  const items = [...one];
  const places = two.map((person) => {
    const at = items.findIndex(
      (known) => isSamePerson(known.name, person.name) && agree(known.party, person.party),
    );
    const known = items[at];
    if (!known) return items.push(person) - 1;
    const name = person.name.length > known.name.length ? person.name : known.name;
    items[at] = { ...person, ...known, name };
    return at;
  });
  return { items, places };
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
