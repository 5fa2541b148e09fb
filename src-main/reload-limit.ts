const MOST = 3;
const WITHIN_MS = 30_000;

/**
 * Whether a page whose process died is loaded again. One that dies of being loaded, of a record that it cannot show for
 * example, would otherwise start processes for ever.
 * @returns a function of the time of the death, in milliseconds
 */
export function createReloadLimit(): (now: number) => boolean {
  let reloads: readonly number[] = [];
  return (now) => {
    reloads = reloads.filter((time) => now - time < WITHIN_MS);
    if (reloads.length >= MOST) return false;
    reloads = [...reloads, now];
    return true;
  };
}
