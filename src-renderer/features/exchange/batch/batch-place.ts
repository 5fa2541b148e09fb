/** The row of each batch that was current last, to come back to from its review. */
const places = new Map<string, string>();

export function placeInBatch(batchId: string): string | null {
  return places.get(batchId) ?? null;
}

export function rememberPlace(batchId: string, rowId: string): void {
  places.set(batchId, rowId);
}
