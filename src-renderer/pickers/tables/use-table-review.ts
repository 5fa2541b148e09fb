import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { ReadSheet, SheetCut } from '@/formats/sheet/sheet';
import { fittingColumns } from '@/formats/tables/fitting-columns';
import type { PlannedSheet, SheetRequest } from '@/formats/tables/plan-sheet';
import type { LineReading } from '@/formats/tables/line-reading';
import type { PartyAnswer } from '@/formats/tables/party-answer';
import type { Columns } from '@/formats/tables/recognise-columns';
import type { TableProgress } from '@/formats/worker/plan-in-parts';
import { tableLanguage } from '@/formats/tables/table-language';
import type { TableRow } from '@/formats/tables/table-row';
import { useRegister } from '@/store/react/register-context';
import type { TableDecisions } from './changes-of-plan';
import { compareTable, type Compared } from './compare-table';
import { undecided, type KeepProgress, type ReviewProgress } from './open-review';
import type { TableScope } from './table-scope';

/** What a review is made of: tables of a file or of a paste, or the lines of a pasted list. */
export type ReviewSource = {
  /** What the review was opened with: its text read again, or corrected, leaves the last plan in view meanwhile. */
  readonly of: object;
} & (
  | { readonly kind: 'sheets'; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[]; readonly cut?: SheetCut }
);

export interface TableReviewState {
  readonly planned: PlannedSheet | null;
  readonly isPlanning: boolean;
  /** How far the planning is; `null` before the first row. */
  readonly progress: TableProgress | null;
  readonly hasFailed: boolean;
  readonly chooseSheet: (index: number) => void;
  readonly columns: Columns | null;
  readonly setColumns: (columns: Columns) => void;
  readonly answer: (text: string, given: PartyAnswer | null) => void;
  /** Says what a line is that was left out. */
  readonly read: (key: string, reading: LineReading) => void;
  readonly decide: (change: (now: TableDecisions) => TableDecisions) => void;
  /** Compares with the register as it is by now. */
  readonly again: () => void;
}

/** A table beside the register, planned anew on the other thread whenever a column or an answer changes. */
export function useTableReview(
  source: ReviewSource | null,
  scope: TableScope,
  { sheetIndex, columns, answers, readings }: ReviewProgress,
  keep: KeepProgress,
): TableReviewState {
  const register = useRegister();
  const language = tableLanguage(useIntl().locale);
  const [round, setRound] = useState(0);
  const [result, setResult] = useState<Result | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const meetingId = scope.kind === 'attendance' ? scope.meetingId : null;
  const date = scope.kind === 'attendance' ? scope.date : null;
  // Another step, be it of another window, may have brought who stands in the table.
  const step = useSyncExternalStore(register.subscribe, () => register.nextUndo?.step ?? null);

  const sheet = source?.kind === 'sheets' ? (source.sheets[sheetIndex] ?? source.sheets[0]) : undefined;
  const chosen = useMemo(() => (sheet ? fittingColumns(columns, sheet) : null), [columns, sheet]);
  const asked = useMemo(() => {
    if (source === null) return null;
    const from: SheetRequest['from'] | null =
      source.kind === 'rows' ? source : sheet ? { kind: 'sheet', sheet, columns: chosen } : null;
    return from && { source, from, answers, readings, language, meetingId, date, round, step };
  }, [source, sheet, chosen, answers, readings, language, meetingId, date, round, step]);

  useEffect(() => {
    if (!asked) return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const onProgress = (at: TableProgress) => {
      if (!signal.aborted) setProgress({ asked, at });
    };
    void compareTable(register, asked, { onProgress, signal }).then((compared) => {
      // Drawing thousands of rows anew is no reason to keep who types waiting.
      if (!signal.aborted) startTransition(() => setResult({ asked, compared }));
    });
    return () => giveUp.abort();
  }, [register, asked]);

  // While a table is planned anew its last plan stays in view, and with it a choice that is open; another table's does not.
  const shown = result && asked && result.asked.source.of === asked.source.of ? result.compared : null;
  const planned = shown?.planned ?? null;
  return {
    planned,
    isPlanning: asked !== null && result?.asked !== asked,
    progress: progress?.asked === asked ? (progress?.at ?? null) : null,
    hasFailed: shown?.hasFailed ?? false,
    chooseSheet: (index) => keep(() => ({ ...undecided, sheetIndex: index })),
    columns: chosen ?? planned?.columns ?? null,
    setColumns: (next) => keep(() => ({ ...undecided, columns: next })),
    answer: (text, given) =>
      keep((now) => {
        const next = new Map(now.answers);
        if (given) next.set(text, given);
        else next.delete(text);
        return { answers: next };
      }),
    read: (key, reading) => keep((now) => ({ readings: new Map(now.readings).set(key, reading) })),
    decide: (change) => keep((now) => ({ decisions: change(now.decisions) })),
    again: () => setRound((now) => now + 1),
  };
}

interface Progress {
  readonly asked: object;
  readonly at: TableProgress;
}

interface Result {
  readonly asked: { readonly source: ReviewSource };
  readonly compared: Compared;
}
