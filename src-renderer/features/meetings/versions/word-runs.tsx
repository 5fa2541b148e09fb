import type { WordRun } from '@/formats/paper/life/compare-papers';
import { Deleted, Inserted } from '@/ui/changed-words';

interface WordRunsProps {
  readonly runs: readonly WordRun[];
  /** Which of the two texts is shown: the one has no words that came in, the other none that went. */
  readonly side: 'before' | 'after';
  /** Of words that nobody changed, what is shown. */
  readonly shorten?: (words: string) => string;
}

/** A text with the words marked that differ from the other one. */
export function WordRuns({ runs, side, shorten = (words) => words }: WordRunsProps) {
  const other = side === 'before' ? 'inserted' : 'deleted';
  return runs.map(({ kind, text }, index) => {
    if (kind === other) return null;
    if (kind === 'same') return <span key={index}>{shorten(text)}</span>;
    return kind === 'inserted' ? (
      <Inserted key={index}>{text}</Inserted>
    ) : (
      <Deleted key={index}>{text}</Deleted>
    );
  });
}
