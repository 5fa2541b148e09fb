import { UserRound } from 'lucide-react';
import { meetingLabel } from '@/domain/meeting-reference';
import { fullName, listName, personNameFor } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';
import { mapInSlices } from '@/store/in-slices';
import { foldedName, matchName, type FoldedName } from '@/search/match-name';
import type { Register } from '@/store/register';
import type { PaletteProvider, PaletteResult } from '@/ui/commands/palette-provider';

const most = 8;
/** Never aborted: the next letter waits for the same reading. */
const always = new AbortController().signal;

interface Line {
  readonly result: PaletteResult;
  readonly names: readonly FoldedName[];
}

/**
 * Finds people by any of their names in any script. They are read at the first letter after the palette opened, and not
 * again for every one; without a query nobody is listed, since no one is likelier than another.
 */
export function personResults(register: Pick<Register, 'people'>, locale: string): PaletteProvider {
  const readLines = async () => {
    const rows = await register.people();
    return (await mapInSlices(rows, (row) => lineOf(row, locale), always)) ?? [];
  };
  let lastRead: Promise<readonly Line[]> | null = null;
  return {
    heading: 'app.nav.people',
    find: async (typed, signal) => {
      if (!typed.trim()) {
        lastRead = null;
        return [];
      }
      const query = foldedName(typed);
      const scored = ({ result, names }: Line) => ({
        result,
        score: Math.max(0, ...names.map((name) => matchName(query, name))),
      });
      return ((await mapInSlices(await (lastRead ??= readLines()), scored, signal)) ?? [])
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ result }) => result);
    },
  };
}

function lineOf({ person, names, last }: PersonRow, locale: string): Line {
  const name = personNameFor(names, locale);
  const printed = last?.attendance.printedName ?? null;
  const others = names.filter((one) => one.script !== name?.script).map(fullName);
  const detail = [...others, last ? meetingLabel(last.meeting, locale) : ''].filter(Boolean).join(' · ');
  return {
    result: {
      id: person.id,
      title: name ? listName(name) : (printed ?? '—'),
      detail,
      icon: UserRound,
      to: `/people/${person.id}`,
    },
    names: [...names.map(fullName), ...(printed === null ? [] : [printed])].map(foldedName),
  };
}
