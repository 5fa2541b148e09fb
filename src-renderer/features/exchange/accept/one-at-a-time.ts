/** @returns runs what it is given, and nothing of what it is given while that runs: its answer is the one under way */
export function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let underWay: Promise<void> | null = null;
  return (work) => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
