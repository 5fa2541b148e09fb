import type { Draft } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';

/**
 * The draft with the user's corrections in it, as the review shows it. Unlike the acceptance it checks nothing: an editor
 * offers only values that fit, and whatever does not is left out there.
 */
export function correctDraft(draft: Draft, corrected: Readonly<Record<string, JournalValue>>): Draft {
  return Object.entries(corrected).reduce<Draft>(
    // The path copies what it passes through and changes one value of the same shape.
    (current, [path, value]) => withValue(current, path.split('/').slice(1), value) as Draft,
    draft,
  );
}

function withValue(current: unknown, path: readonly string[], value: JournalValue): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(current)) {
    const list: readonly unknown[] = current;
    const index = Number(head);
    if (!Number.isInteger(index) || index < 0 || index > list.length) return list;
    const item = withValue(list[index], rest, value);
    return index === list.length ? [...list, item] : list.with(index, item);
  }
  if (typeof current !== 'object' || current === null) return current;
  // An emptied value is absent, as one that was never stated.
  if (value === null && rest.length === 0) {
    const { [head]: _emptied, ...others } = current as Readonly<Record<string, unknown>>;
    return others;
  }
  return { ...current, [head]: withValue((current as Readonly<Record<string, unknown>>)[head], rest, value) };
}
