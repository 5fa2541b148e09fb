const key = 'rapporteur.recommendations.apart';

/** Names two recommendations whichever stands first. */
export function pairOf(id: string, otherId: string): string {
  return [id, otherId].toSorted().join(' ');
}

/** Pairs that somebody at this computer found to be two; it is no fact of the register, only spares asking again. */
export function readKeptApart(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((pair) => typeof pair === 'string') : []);
  } catch {
    return new Set();
  }
}

export function keepApart(pairs: ReadonlySet<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...pairs]));
  } catch {
    // Then it is asked again next time.
  }
}
