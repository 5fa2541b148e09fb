import type { Draft, Evidence } from '@/domain/draft';

/** The draft's evidence by the fact it bears out. */
export interface EvidenceIndex {
  /** At exactly this path. */
  at(path: string): readonly Evidence[];
  /** At this path and below it. */
  under(path: string): readonly Evidence[];
}

/** The places that the facts of a draft were found at, to be asked for by path: `/meetings/0/date`. */
export function indexEvidence({ evidence }: Pick<Draft, 'evidence'>): EvidenceIndex {
  const exact = new Map<string, Evidence[]>();
  const below = new Map<string, Evidence[]>();
  for (const one of evidence) {
    push(exact, one.path, one);
    const segments = one.path.split('/');
    for (let length = 2; length <= segments.length; length += 1)
      push(below, segments.slice(0, length).join('/'), one);
  }
  return { at: (path) => exact.get(path) ?? [], under: (path) => below.get(path) ?? [] };
}

function push(map: Map<string, Evidence[]>, path: string, evidence: Evidence): void {
  const list = map.get(path);
  if (list) list.push(evidence);
  else map.set(path, [evidence]);
}
