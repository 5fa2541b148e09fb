import { lastKnown } from './follow-up-form';
import { wordsBeside, type FoundRecommendation } from './find-recommendation';
import type { DueOfRow } from './due-of-row';
import type { PlanContext } from './plan-report-row';
import { isAsking, type ReportProblem } from './planned-report';
import type { RowToPlan } from './rows-to-plan';
import type { SheetLine } from './sheet-register';

interface Known {
  readonly found: FoundRecommendation;
  readonly known: SheetLine | undefined;
}

/** Where the sheet's own words are no longer those of the register: what the register has. */
export function changedWords(
  { cells, trace, beside, line }: RowToPlan,
  { records, answers }: PlanContext,
  { found, known }: Known,
): readonly ReportProblem[] {
  if (!known) return [];
  const problems: ReportProblem[] = [];
  if (found.kind === 'known' && found.isReferenceChanged)
    problems.push({ code: 'reference-changed', text: cells.reference, now: known.reference });
  const { id, text } = known.row.recommendation;
  // Of a recommendation that was made one with another the printed words are no longer in the register.
  const isJoined =
    trace !== null && trace.recommendationId !== id && records.joined.has(trace.recommendationId);
  // With the opening that it hangs on, and without it, as sheets of before were sent.
  const printed = [known.row.words, text].flatMap(({ en, ru, ...others }) => {
    const each = [en, ru, ...Object.values(others)].flatMap((one) => one ?? []);
    return [...each, each.slice(0, 2).join('\n')];
  });
  const words = wordsBeside(cells.text, printed);
  // Of a row that was found by them they are asked about as it is.
  // Who said which recommendation is meant has seen what the row prints.
  if (!isJoined && !answers.has(line) && words !== 'same')
    problems.push({
      code: words === 'other' && found.kind === 'known' ? 'text-other' : 'text-changed',
      now: known.text,
    });
  const over = beside.find(({ from }) => from === 'last');
  if (over) {
    const meetings = new Map(records.meetings.map((one) => [one.id, one]));
    const language = trace?.language ?? 'en';
    problems.push({ code: 'last-overwritten', text: over.text, now: lastKnown(known, language, meetings) });
  }
  return problems;
}

export function dueProblems(due: DueOfRow, text: string): readonly ReportProblem[] {
  switch (due.kind) {
    case 'none':
      return [];
    case 'unread':
      return [{ code: 'due-unread', text }];
    case 'change':
      return [
        ...(due.isOdd ? [{ code: 'due-odd', text, date: due.change.to } as const] : []),
        ...(due.change.from === null ? [] : [{ code: 'due-differs', now: due.change.from } as const]),
      ];
  }
}

/** What nobody who reads the workbook sees as the program does. */
export function oddPlaces({ odd }: RowToPlan): readonly ReportProblem[] {
  const of = (code: 'hidden-cells' | 'merged' | 'unworked', titles: readonly string[]) =>
    titles.length > 0 ? [{ code, titles: [...new Set(titles)].join(', ') }] : [];
  return [
    ...(odd.isHidden ? [{ code: 'hidden-row' } as const] : []),
    ...of('hidden-cells', odd.hidden),
    ...of('merged', odd.merged),
    ...of('unworked', odd.unworked),
  ];
}

/** A row that reports nothing asks nothing either; what was done to it is told all the same. */
export function notesOfSilent(
  filled: RowToPlan,
  context: PlanContext,
  { found, known }: Known,
): readonly ReportProblem[] {
  if (!known) return [{ code: 'no-report' }];
  const changed = changedWords(filled, context, { found, known }).map((problem): ReportProblem =>
    problem.code === 'text-other' ? { ...problem, code: 'text-changed' } : problem,
  );
  const unworked = oddPlaces(filled).filter(({ code }) => code === 'unworked');
  return [...changed.filter((problem) => !isAsking(problem)), ...unworked];
}
