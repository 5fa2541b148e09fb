import { draftSchema, type Draft } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';

/** What is wrong with a draft; a reader that yields none keeps the promises of the draft format. */
export type DraftProblem =
  | { readonly kind: 'shape'; readonly message: string }
  | { readonly kind: 'date'; readonly path: string; readonly value: string }
  | { readonly kind: 'dangling-path'; readonly path: string }
  | { readonly kind: 'outside-text'; readonly source: number; readonly start: number; readonly end: number }
  | { readonly kind: 'no-evidence'; readonly path: string }
  | { readonly kind: 'uncovered'; readonly source: number; readonly start: number; readonly end: number };

/**
 * Checks a draft against its shape and against its texts: dates are EDTF, every path leads to a fact, every fact has
 * a place, every place lies in its text, and every character but white space is covered.
 * @param texts plain text of each source, in the draft's order
 */
export function validateDraft(draft: unknown, texts: readonly string[]): readonly DraftProblem[] {
  const parsed = draftSchema.safeParse(draft);
  if (!parsed.success) return [{ kind: 'shape', message: parsed.error.message }];
  const valid: Draft = parsed.data;
  return [
    ...dateProblems(valid),
    ...pathProblems(valid),
    ...placeProblems(valid, texts),
    ...evidenceProblems(valid),
    ...texts.flatMap((text, source) => coverageProblems(valid, text, source)),
  ];
}

function dateProblems(draft: Draft): readonly DraftProblem[] {
  return draft.meetings.flatMap((meeting, at) => {
    const dates: readonly (readonly [string, string | undefined])[] = [
      [`/meetings/${at}/date`, meeting.date],
      ...meeting.documents.map(
        (item, index) => [`/meetings/${at}/documents/${index}/date`, item.date] as const,
      ),
      ...meeting.relatedEvents.map(
        (item, index) => [`/meetings/${at}/relatedEvents/${index}/date`, item.date] as const,
      ),
    ];
    return dates.flatMap(([path, value]) =>
      value === undefined || isEdtf(value) ? [] : [{ kind: 'date' as const, path, value }],
    );
  });
}

function pathProblems(draft: Draft): readonly DraftProblem[] {
  const unknown = new Set(
    draft.evidence.map(({ path }) => path).filter((path) => resolve(draft, path) === undefined),
  );
  return [...unknown].map((path) => ({ kind: 'dangling-path', path }));
}

/** The value at a JSON Pointer; `undefined` where there is none. */
export function resolve(draft: Draft, path: string): unknown {
  let value: unknown = draft;
  for (const part of path.split('/').slice(1)) {
    if (Array.isArray(value)) value = value[Number(part)];
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
      value = (value as Readonly<Record<string, unknown>>)[part];
    } else return undefined;
  }
  return value;
}

function placeProblems(draft: Draft, texts: readonly string[]): readonly DraftProblem[] {
  return [...draft.evidence, ...draft.dropped, ...draft.unplaced].flatMap(({ source, start, end }) => {
    const length = texts[source]?.length ?? -1;
    return start >= 0 && start < end && end <= length
      ? []
      : [{ kind: 'outside-text' as const, source, start, end }];
  });
}

/** Fields that say which record a fact belongs to, not a fact of their own. */
const bookkeeping = new Set(['sources']);

function evidenceProblems(draft: Draft): readonly DraftProblem[] {
  const paths = new Set(draft.evidence.map(({ path }) => path));
  const facts = [
    ...draft.meetings.flatMap((meeting, at) =>
      Object.entries(meeting).flatMap(([key, value]: [string, unknown]) =>
        bookkeeping.has(key)
          ? []
          : Array.isArray(value)
            ? value.map((_, index) => `/meetings/${at}/${key}/${index}`)
            : [`/meetings/${at}/${key}`],
      ),
    ),
    ...draft.statuses.map((_, at) => `/statuses/${at}`),
    ...draft.chairmanships.map((_, at) => `/chairmanships/${at}`),
    ...(draft.recommendations ?? []).map((_, at) => `/recommendations/${at}`),
  ];
  const held = new Set([...paths].flatMap(withParents));
  return facts.filter((path) => !held.has(path)).map((path) => ({ kind: 'no-evidence', path }));
}

function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function coverageProblems(draft: Draft, text: string, source: number): readonly DraftProblem[] {
  const spans = [...draft.evidence, ...draft.dropped, ...draft.unplaced]
    .filter((item) => item.source === source)
    .sort((a, b) => a.start - b.start);
  const problems: DraftProblem[] = [];
  let at = 0;
  const check = (end: number): void => {
    if (end > at && text.slice(at, end).trim() !== '')
      problems.push({ kind: 'uncovered', source, start: at, end });
  };
  for (const { start, end } of spans) {
    check(start);
    at = Math.max(at, end);
  }
  check(text.length);
  return problems;
}
