import { useEffect, useMemo, useState } from 'react';

import type { BatchView } from '../batch/use-batch';
import { findQuestions } from './find-questions';
import type { Question } from './question';

export interface Questions {
  readonly questions: readonly Question[];
  /** Leaves one to each file's own review, until the page is left. */
  readonly pass: (question: Question) => void;
}

/** What several files of a batch ask, as long as it is open. */
export function useQuestions({ rows, own, same }: Pick<BatchView, 'rows' | 'own' | 'same'>): Questions {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [found, setFound] = useState<readonly Question[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    void findQuestions(rows, own, same, abort.signal).then((all) => all && setFound(all));
    return () => abort.abort();
  }, [rows, own, same]);
  const questions = useMemo(() => found.filter(({ id }) => !passed.has(id)), [found, passed]);
  return { questions, pass: ({ id }) => setPassed(new Set([...passed, id])) };
}
