/** Of a list that stays with what follows it, the last two items do: the whole of a long one would leave a page empty. */
export function isOfLastTwo(at: number, items: readonly unknown[]): boolean {
  return at >= items.length - 2;
}

/** The last but one item of a list stays with the last, which would else stand on a page alone. */
export function isLastButOne(at: number, items: readonly unknown[]): boolean {
  return at === items.length - 2;
}
