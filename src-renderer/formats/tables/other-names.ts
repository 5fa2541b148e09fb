import { listName, type PersonName } from '@/domain/person';

import type { RowPatch } from './planned-row';
import { readName, type ReadName } from './read-names';
import type { RegisterRow } from './register-row';
import { plainCell } from './trace';

/** The other names as the app's own tables write them: one on each line, of which several may be in one script. */
export function nameLines(text: string): readonly ReadName[] {
  return linesOf(text)
    .map((line) => readName(line))
    .filter(({ given, family }) => given + family !== '');
}

/**
 * What the lines of an edited cell change: a line that is none of the person's names is a new one. It takes the place
 * of another only where that is beyond doubt: of its script one line is new, and one name stands in no line any more.
 * @param mayReplace whether the names are still those that were written
 */
export function editedNames(
  text: string,
  { name: main, names }: Pick<RegisterRow, 'name' | 'names'>,
  mayReplace: boolean,
): RowPatch['otherNames'] {
  const lines = linesOf(text);
  const isOf = (line: string, name: PersonName) => {
    const read = readName(line);
    return (
      plainCell(listName(name)) === line ||
      (read.script === name.script && read.given === name.given && read.family === name.family)
    );
  };
  const added = [...new Set(lines)]
    .filter((line) => !names.some((name) => isOf(line, name)))
    .map((line) => readName(line))
    .filter(({ given, family }) => given + family !== '');
  const left = names.filter((name) => name !== main && !lines.some((line) => isOf(line, name)));
  return added.map((name) => {
    const [was = null, ...others] = left.filter(({ script }) => script === name.script);
    const isOnly = others.length === 0 && added.filter(({ script }) => script === name.script).length === 1;
    return { was: mayReplace && isOnly ? was : null, name };
  });
}

/** Of a table of another make: names in scripts in which the person has none. */
export function namesInNewScripts(
  names: readonly ReadName[],
  known: readonly PersonName[],
): RowPatch['otherNames'] {
  return names
    .filter(({ script }) => !known.some((one) => one.script === script))
    .map((name) => ({ was: null, name }));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(plainCell)
    .filter((line) => /\p{L}/u.test(line));
}
