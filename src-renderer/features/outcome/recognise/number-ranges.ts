/** Numbers as they are cited together: "1–3, 5, 6 (a)". */
export function numberRanges(numbers: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const follows = run && /^\d+$/u.test(number) && Number(number) === Number(run.last) + 1;
    if (follows) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}
