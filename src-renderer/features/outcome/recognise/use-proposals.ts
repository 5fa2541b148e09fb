import { useEffect, useMemo, useState } from 'react';
import { outcomeReader } from '@/formats/narrative/propose-outcome';
import { mapInSlices } from '@/store/in-slices';
import { decisionsOn, type Decision, type Decisions, type ReadParagraph } from './decisions';

/** A paragraph before it is read. */
export type UnreadParagraph = Omit<ReadParagraph, 'statements'>;

interface Proposals {
  /** Those that have been read so far are of the text before while it is read anew. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly isReading: boolean;
  readonly decisions: Decisions;
  readonly count: number;
}

/**
 * What is recognised in paragraphs, read between frames, with what is decided of it. A decision belongs to the words it
 * was made on, so that a text that is changed keeps those that still stand.
 */
export function useProposals(
  unread: readonly UnreadParagraph[],
  language: string,
  isKnown: (paragraph: UnreadParagraph, words: string) => boolean = () => false,
): Proposals {
  const [read, setRead] = useState<{
    of: readonly UnreadParagraph[];
    paragraphs: readonly ReadParagraph[];
  }>();
  const [made, setMade] = useState<ReadonlyMap<string, Decision>>(new Map());
  useEffect(() => {
    const abort = new AbortController();
    const statementsOf = outcomeReader(language);
    const readOne = (paragraph: UnreadParagraph): ReadParagraph => ({
      ...paragraph,
      statements: statementsOf(paragraph)
        .filter(({ text }) => !isKnown(paragraph, text))
        .map((value) => ({ key: `${paragraph.key} ${value.verb ?? ''} ${value.text}`, value })),
    });
    void mapInSlices(unread, readOne, abort.signal).then((paragraphs) => {
      if (paragraphs && !abort.signal.aborted) setRead({ of: unread, paragraphs });
    });
    return () => abort.abort();
  }, [unread, language, isKnown]);
  const paragraphs = useMemo(() => read?.paragraphs ?? [], [read]);
  const decisions = useMemo(
    () =>
      decisionsOn(paragraphs, made, (key, decision) =>
        setMade((all) => new Map(all).set(key, { ...all.get(key), ...decision })),
      ),
    [paragraphs, made],
  );
  const count = paragraphs
    .flatMap(({ statements }) => statements)
    .filter(({ key }) => decisions.isTaken(key)).length;
  return { paragraphs, isReading: read?.of !== unread, decisions, count };
}
