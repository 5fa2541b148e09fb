import { organisations } from '@/domain/reference/organisations';
import type { OrganisationNames } from '@/domain/reference/reference-organisation';

const processes = organisations.filter(({ category }) => category === 'regional-process');

/** A process that the reference does not know, by the look of its name. */
const looksLikeProcess = /(?:\p{Lu}[\p{L}-]+ ){1,3}(?:[Pp]rocess|[Dd]ialogue|Consultations?)(?!\p{L})/gu;

/** Enough of a text to tell whose it is, and little enough to search at once. */
const readable = 20_000;

/**
 * The process whose records these texts are, to propose it where the register has none yet: the one they name most
 * often. Other processes are named in passing, as guests. `''` when they name none.
 * @returns its short name, in the language of the reference or as printed
 */
export function guessProcess(texts: readonly string[]): string {
  const text = texts.map((each) => each.slice(0, readable)).join('\n');
  const folded = text.toLowerCase();
  const known = processes.flatMap(({ en, ru }) => [counted(folded, en), counted(folded, ru)]);
  return mostNamed(known) || mostNamed(unknownProcesses(text));
}

interface Named {
  readonly name: string;
  readonly count: number;
}

function counted(folded: string, { short, formal, variants }: OrganisationNames): Named {
  // A longer name holds the shorter ones, which are counted with it.
  const shortest = [short, formal, ...variants]
    .filter((name) => name !== '')
    .toSorted((a, b) => a.length - b.length);
  const stem = stemOf(shortest[0] ?? '');
  return { name: short, count: stem === '' ? 0 : folded.split(stem).length - 1 };
}

/** Russian bends both words of «Алматинский процесс»; without its ending the first is the same in every case. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?:ий|ый|ой) процесс$/u, '');
}

function unknownProcesses(text: string): readonly Named[] {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(looksLikeProcess)) {
    const name = match.replace(/^(?:The|Of|In) /u, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function mostNamed(named: readonly Named[]): string {
  const best = named.reduce<Named>((most, each) => (each.count > most.count ? each : most), {
    name: '',
    count: 0,
  });
  return best.name;
}
