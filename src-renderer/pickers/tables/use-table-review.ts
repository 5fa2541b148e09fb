import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReadSheet, SheetCut } from '@/formats/sheet/sheet';
import type { PlannedSheet, SheetRequest } from '@/formats/tables/plan-sheet';
import type { PartyAnswer } from '@/formats/tables/party-answer';
import type { Columns } from '@/formats/tables/recognise-columns';
import { tableLanguage } from '@/formats/tables/table-language';
import type { TableRow } from '@/formats/tables/table-row';
import { useRegister } from '@/store/react/register-context';
import { noDecisions, type TableDecisions } from './changes-of-plan';
import { formats } from './formats';
import { loadSnapshot } from './load-snapshot';
import type { TableScope } from './table-scope';

/** What a review is made of: tables of a file or of a paste, or the lines of a pasted list. */
export type ReviewSource =
  | { readonly kind: 'sheets'; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[]; readonly cut?: SheetCut };

export interface TableReviewState {
  readonly planned: PlannedSheet | null;
  readonly isPlanning: boolean;
  readonly hasFailed: boolean;
  readonly sheetIndex: number;
  readonly chooseSheet: (index: number) => void;
  readonly columns: Columns | null;
  readonly setColumns: (columns: Columns) => void;
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  readonly answer: (text: string, given: PartyAnswer | null) => void;
  readonly decisions: TableDecisions;
  readonly decide: (change: (now: TableDecisions) => TableDecisions) => void;
  /** Compares with the register as it is by now. */
  readonly again: () => void;
}

/** What was chosen for one source; another begins anew. */
interface Own {
  readonly source: ReviewSource | null;
  readonly sheetIndex: number;
  readonly columns: Columns | null;
  readonly decisions: TableDecisions;
}

const begun = { sheetIndex: 0, columns: null, decisions: noDecisions } as const;

/** A table beside the register, planned anew on the other thread whenever a column or an answer changes. */
export function useTableReview(source: ReviewSource | null, scope: TableScope): TableReviewState {
  const register = useRegister();
  const language = tableLanguage(useIntl().locale);
  const [held, setHeld] = useState<Own>({ source, ...begun });
  const { sheetIndex, columns, decisions } = held.source === source ? held : begun;
  const [answers, setAnswers] = useState<ReadonlyMap<string, PartyAnswer>>(new Map());
  const [round, setRound] = useState(0);
  const [result, setResult] = useState<Result | null>(null);
  const meetingId = scope.kind === 'attendance' ? scope.meetingId : null;
  const date = scope.kind === 'attendance' ? scope.date : null;

  const asked = useMemo(() => {
    if (source === null) return null;
    const sheet = source.kind === 'sheets' ? (source.sheets[sheetIndex] ?? source.sheets[0]) : undefined;
    const from: SheetRequest['from'] | null =
      source.kind === 'rows' ? source : sheet ? { kind: 'sheet', sheet, columns } : null;
    return from && { source, from, answers, language, meetingId, date, round };
  }, [source, sheetIndex, columns, answers, language, meetingId, date, round]);

  useEffect(() => {
    if (!asked) return;
    let isOld = false;
    const { from, answers: given, language: tag, ...of } = asked;
    void loadSnapshot(register, of)
      .then((snapshot) => formats.planSheet({ snapshot, from, answers: given, language: tag }))
      .then((worked) => {
        if (isOld) return;
        const hasFailed = !worked.ok && worked.error.code !== 'cancelled';
        setResult({ asked, planned: worked.ok ? worked.value : null, hasFailed });
      })
      .catch(() => {
        if (!isOld) setResult({ asked, planned: null, hasFailed: true });
      });
    return () => {
      isOld = true;
    };
  }, [register, asked]);

  const own = (change: (now: Own) => Partial<Own>) =>
    setHeld((now) => {
      const current = now.source === source ? now : { source, ...begun };
      return { ...current, ...change(current) };
    });
  // While a table is planned anew its last plan stays in view; that of another source does not.
  const shown = result && asked && result.asked.source === asked.source ? result : null;
  const planned = shown?.planned ?? null;
  return {
    planned,
    isPlanning: asked !== null && result?.asked !== asked,
    hasFailed: shown?.hasFailed ?? false,
    sheetIndex,
    chooseSheet: (index) => own(() => ({ ...begun, sheetIndex: index })),
    columns: columns ?? planned?.columns ?? null,
    setColumns: (next) => own(() => ({ columns: next, decisions: noDecisions })),
    answers,
    answer: (text, given) =>
      setAnswers((now) => {
        const next = new Map(now);
        if (given) next.set(text, given);
        else next.delete(text);
        return next;
      }),
    decisions,
    decide: (change) => own((now) => ({ decisions: change(now.decisions) })),
    again: () => setRound((now) => now + 1),
  };
}

interface Result {
  readonly asked: { readonly source: ReviewSource };
  readonly planned: PlannedSheet | null;
  readonly hasFailed: boolean;
}
