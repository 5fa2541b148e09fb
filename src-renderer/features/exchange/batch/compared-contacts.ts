import { foldPersonName } from '@/formats/acceptance/resolve-person';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { fieldOfTitle } from '@/formats/tables/heading-words';
import { keptReview } from '@/pickers/tables/kept-reviews';
import type { Register } from '@/store/register';

import type { PendingFile } from '../pending/pending-batch';

/**
 * Contact cards whose comparing with the people of the register has come to its end, by the file's line: `accepted` where
 * somebody of them is in the register, `aside` where nobody of them was taken.
 */
export async function comparedContacts(
  register: Pick<Register, 'namedPeople'>,
  files: readonly PendingFile[],
): Promise<ReadonlyMap<string, 'accepted' | 'aside'>> {
  const compared = files.flatMap(({ id, outcome }) =>
    outcome.kind === 'contacts' && outcome.comparedAs !== undefined
      ? [{ id, sheets: outcome.sheets, comparedAs: outcome.comparedAs }]
      : [],
  );
  if (compared.length === 0) return new Map();
  const [waiting, people] = await Promise.all([keptReview('people'), register.namedPeople()]);
  const known = new Set(
    people.flatMap(({ names }) => names.map(({ given, family }) => foldPersonName(`${given} ${family}`))),
  );
  return new Map(
    compared
      .filter(({ comparedAs }) => comparedAs !== waiting?.id)
      .map(({ id, sheets }) => [
        id,
        sheets.flatMap(namesOf).some((name) => known.has(foldPersonName(name))) ? 'accepted' : 'aside',
      ]),
  );
}

/** Given name first, of every row below the titles. */
function namesOf({ rows: [titles = [], ...people] }: ReadSheet): readonly string[] {
  const fields = titles.map((title) => (title === null ? null : fieldOfTitle(String(title))));
  const order = (['name', 'given', 'family'] as const)
    .map((field) => fields.indexOf(field))
    .filter((at) => at >= 0);
  return people.map((cells) =>
    order
      .flatMap((at) => cells[at] ?? [])
      .join(' ')
      .trim(),
  );
}
