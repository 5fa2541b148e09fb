import type { Localized } from '@/domain/fields';
import type { Process } from '@/domain/process';
import { normaliseName } from '@/domain/reference/normalise-name';

import { findNamedProcesses } from './find-processes';

/** The process whose register it is, by all that texts may call it. */
export interface OwnProcess {
  readonly shortName: Localized;
  /** Names as drafts give them, folded. */
  readonly names: ReadonlySet<string>;
}

export function ownProcess({ shortName, name }: Pick<Process, 'shortName' | 'name'>): OwnProcess {
  const printed = [...Object.values(shortName), ...Object.values(name)].filter((each) => each !== '');
  const known = printed.flatMap((each) => findNamedProcesses(each).map((mention) => mention.name));
  return { shortName, names: new Set([...printed, ...known].map(normaliseName)) };
}

/** A process of which the register knows no more than a name; `null` of an empty one. */
export function processCalled(name: string, language: string): OwnProcess | null {
  const named = { [language]: name };
  return name.trim() === '' ? null : ownProcess({ shortName: named, name: named });
}

/**
 * The process that meetings of a first import are taken to be of, before anybody has said whose register it is: the one
 * most of them name. `null` where none is named.
 */
export function mostNamedProcess(
  meetings: readonly { readonly processes?: readonly string[] | undefined }[],
): OwnProcess | null {
  const counts = new Map<string, number>();
  for (const { processes = [] } of meetings)
    for (const name of processes) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most ? processCalled(most[0], 'en') : null;
}

/**
 * The process or body whose meeting it is instead of the register's own; `null` where the text names the own process, or
 * none.
 */
export function otherProcessOf(
  { processes = [] }: { readonly processes?: readonly string[] | undefined },
  own: OwnProcess | null,
): string | null {
  const [first] = processes;
  if (own === null || first === undefined) return null;
  return processes.some((name) => isOwn(name, own)) ? null : first;
}

/** "Black Sea Dialogue" may be the rest of "Caspian and Black Sea Dialogue". */
function isOwn(name: string, { names }: OwnProcess): boolean {
  const wanted = normaliseName(name);
  return (
    names.has(wanted) || [...names].some((each) => each.endsWith(` ${wanted}`) || wanted.endsWith(` ${each}`))
  );
}
