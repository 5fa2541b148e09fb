import { useEffect, useMemo, useState } from 'react';
import { itemsBelow, outcomeReader } from '@/formats/narrative/propose-outcome';
import { mapInSlices } from '@/store/in-slices';
import { decisionsOn, type Decision, type Decisions, type ReadParagraph } from './decisions';

/** A paragraph before it is read. */
export type UnreadParagraph = Omit<ReadParagraph, 'statements' | 'paired'>;

/** What was decided, where it is kept elsewhere than in the screen. */
export interface KeptDecisions {
  readonly made: Readonly<Record<string, Decision>>;
  readonly change: (made: Readonly<Record<string, Decision>>) => void;
}

interface Reading {
  /** What is marked already, and is not proposed again. */
  readonly isKnown?: (paragraph: UnreadParagraph, words: string) => boolean;
  /** See `ReadParagraph`. */
  readonly pairedIn?: (paragraph: UnreadParagraph) => ReadParagraph['paired'];
  readonly kept?: KeptDecisions;
}

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
  { isKnown, pairedIn, kept }: Reading = {},
): Proposals {
  const [read, setRead] = useState<{
    of: readonly UnreadParagraph[];
    paragraphs: readonly ReadParagraph[];
  }>();
  const [here, setHere] = useState<Readonly<Record<string, Decision>>>({});
  const { made, change } = kept ?? { made: here, change: setHere };
  useEffect(() => {
    const abort = new AbortController();
    const statementsOf = outcomeReader(language);
    let at = -1;
    const readOne = (paragraph: UnreadParagraph): ReadParagraph => {
      at += 1;
      if (paragraph.kind === 'heading') return { ...paragraph, statements: [] };
      return {
        ...paragraph,
        // Read in their order, one after another.
        statements: statementsOf({ ...paragraph, items: itemsBelow(unread, at) })
          .filter(({ text }) => !isKnown?.(paragraph, text))
          .map((value) => ({ key: `${paragraph.key} ${value.verb ?? ''} ${value.text}`, value })),
        paired: pairedIn?.(paragraph) ?? null,
      };
    };
    void mapInSlices(unread, readOne, abort.signal).then((paragraphs) => {
      if (paragraphs && !abort.signal.aborted) setRead({ of: unread, paragraphs });
    });
    return () => abort.abort();
  }, [unread, language, isKnown, pairedIn]);
  const paragraphs = useMemo(() => read?.paragraphs ?? [], [read]);
  const decisions = useMemo(
    () =>
      decisionsOn(paragraphs, made, (key, decision) =>
        change({ ...made, [key]: { ...made[key], ...decision } }),
      ),
    [paragraphs, made, change],
  );
  const count = paragraphs
    .flatMap(({ statements }) => statements)
    .filter(({ key }) => decisions.isTaken(key)).length;
  return { paragraphs, isReading: read?.of !== unread, decisions, count };
}
