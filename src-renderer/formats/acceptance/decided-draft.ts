import { draftSchema, type Draft } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';

import type { AcceptanceDecisions, AcceptanceProblem } from './acceptance-plan';

/** The draft with the user's corrections in it; what was dropped is still there, so that paths keep their meaning. */
export interface DecidedDraft {
  readonly draft: Draft;
  readonly isDropped: (path: string) => boolean;
  readonly isCorrected: (path: string) => boolean;
  readonly problems: readonly AcceptanceProblem[];
}

/** A correction that makes the draft invalid is left out and named as a problem. */
export function decideDraft(draft: Draft, decisions: AcceptanceDecisions): DecidedDraft {
  const dropped = new Set<string>();
  const corrected = new Set<string>();
  const problems: AcceptanceProblem[] = [];
  let current = draft;
  for (const [path, decision] of decisions.facts) {
    if (decision.kind === 'drop') dropped.add(path);
    if (decision.kind !== 'correct') continue;
    const parsed = draftSchema.safeParse(withValue(current, segmentsOf(path), decision.value));
    if (parsed.success) {
      current = parsed.data;
      corrected.add(path);
    } else problems.push({ path, code: 'invalid-value' });
  }
  return {
    draft: current,
    isDropped: (path) => dropped.size > 0 && selfAndAncestors(path).some((one) => dropped.has(one)),
    isCorrected: (path) => corrected.has(path),
    problems,
  };
}

/** The value a JSON Pointer leads to; `undefined` when there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return segmentsOf(path).reduce<unknown>(
    (current, segment) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, segment)
        ? (current as Record<string, unknown>)[segment]
        : undefined,
    value,
  );
}

function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A copy with the value put in; a list grows by one at its end. Whether the place may exist is the schema's to say. */
function withValue(current: unknown, path: readonly string[], value: JournalValue): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(current)) {
    const list: readonly unknown[] = current;
    const index = Number(head);
    // No list at all, which the schema refuses.
    if (!Number.isInteger(index) || index < 0 || index > list.length) return null;
    const item = withValue(list[index], rest, value);
    return index === list.length ? [...list, item] : list.with(index, item);
  }
  if (typeof current !== 'object' || current === null) return value;
  return { ...current, [head]: withValue((current as Record<string, unknown>)[head], rest, value) };
}

function selfAndAncestors(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 2).join('/'));
}
