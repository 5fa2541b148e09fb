import type { Draft } from '@/domain/draft';

import { statesTheSame } from './propose-versions';
import { compareMarks, versionMark } from './version-mark';

/** Which of several versions stands, and by what. */
export interface StandingVersion {
  /** Indexes of the draft's sources, in the order in which they were read. */
  readonly sources: readonly number[];
  readonly stands: number;
  /** `marked`: by what they call themselves; `alike`: all state the same facts; `changed`: it was changed last; `read`: for want of better. */
  readonly reason: 'marked' | 'alike' | 'changed' | 'read';
  readonly isSure: boolean;
}

/** Which of several versions of one text stands: the latest, by what they say of themselves, else by their dates. */
export function chooseStanding(
  { draft, texts }: { readonly draft: Draft; readonly texts: readonly string[] },
  sources: readonly number[],
): StandingVersion {
  const versions = sources.map((source) => ({
    source,
    mark: versionMark(draft.sources[source]?.file ?? '', texts[source] ?? ''),
    changed: draft.sources[source]?.modified ?? '',
  }));
  const latest = versions.find((one) =>
    versions.every((other) => other === one || compareMarks(one.mark, other.mark).order > 0),
  );
  if (latest) {
    const isSure = versions.every(
      (other) => other === latest || compareMarks(latest.mark, other.mark).isSure,
    );
    return { sources, stands: latest.source, reason: 'marked', isSure };
  }
  // A letter that quotes the whole of a paper, a page that puts its menu around it: whichever stands, the same comes in.
  if (statesTheSame(draft, sources))
    return { sources, stands: sources[0] ?? 0, reason: 'alike', isSure: true };
  // Copying and converting change this date too: it is a hint, and asked about.
  const changed = versions.find(
    (one) => one.changed !== '' && versions.every((other) => other === one || isBefore(other, one)),
  );
  if (changed) return { sources, stands: changed.source, reason: 'changed', isSure: false };
  return { sources, stands: sources.at(-1) ?? 0, reason: 'read', isSure: false };
}

function isBefore(a: { readonly changed: string }, b: { readonly changed: string }): boolean {
  return a.changed !== '' && a.changed < b.changed;
}
