/** A stretch of the source's plain text: UTF-16 indexes, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether they share a character; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** For sorting: by the start, and of those that start together the longer first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Joins what touches or overlaps; the result is sorted. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPlace)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The items that lie inside `span`, of a list sorted by place; found by halving, so that long texts stay linear. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const low = indexAfter(items, span.start - 1);
  const found: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

/** The items that share a character with `span`, of a list sorted by place whose items do not overlap. */
export function overlapping<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let at = Math.max(0, indexAfter(items, span.start) - 1); at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.start >= span.end) break;
    if (overlaps(item, span)) found.push(item);
  }
  return found;
}

/** Index of the first item that begins after `place`, of a list sorted by place. */
export function indexAfter(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item that begins at or before `place`, of a list sorted by place. */
export function itemAt<T extends Span>(items: readonly T[], place: number): T | undefined {
  return items[indexAfter(items, place) - 1];
}

/** A test whether a span touches any of `spans`, fast for many questions. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const merged = mergeSpans(spans);
  return (span) => {
    const before = itemAt(merged, Math.max(span.start, span.end - 1));
    return before !== undefined && before.end > span.start;
  };
}
