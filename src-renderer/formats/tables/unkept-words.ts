import { normaliseName } from '@/domain/reference/normalise-name';

import type { ReadName } from './read-names';
import { takeStanding } from './standing-in-line';
import type { RowProblem } from './table-row';

/** Words that only join people, or say what a number is. */
const joining = new Set(
  'and only только und и және ve ва va tel telephone phone mob mobile cell email mail тел телефон моб почта эл'.split(
    ' ',
  ),
);

interface Kept {
  readonly honorific: string | null;
  readonly names: readonly ReadName[];
  readonly cells: ReadonlyMap<string, string>;
  readonly problems: readonly RowProblem[];
}

/** The words of a text that stand nowhere in what was read of it, as a word about them; none where all of it is kept. */
export function unkeptWords(text: string, people: readonly Kept[]): readonly RowProblem[] {
  const kept = normaliseName(
    people
      .flatMap(({ honorific, names, cells, problems }) => [
        honorific ?? '',
        ...names.flatMap(({ given, family }) => [given, family]),
        ...cells.values(),
        ...problems.flatMap((problem) => ('text' in problem ? [problem.text] : [])),
      ])
      .join(' '),
  );
  const words = (withoutSayings(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => {
    const plain = normaliseName(word);
    return !joining.has(plain) && !kept.includes(plain);
  });
  return words.length === 0 ? [] : [{ code: 'unread', field: 'name', text: words.join(' ') }];
}

/** The text with what is said in a capacity or on behalf of somebody, but not with the words that say so. */
function withoutSayings(text: string): string {
  const { text: rest, cells } = takeStanding(text);
  return [rest, ...cells.map(([, said]) => said)].join(' ');
}
