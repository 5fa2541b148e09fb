import { startTransition, useEffect, useState } from 'react';
import { equalFinder } from '@/domain/equal-wordings';
import { commonPost } from '@/domain/offered-posts';
import { byId, glossaryMaker } from '@/domain/post-glossary';
import { bareLine, byPeople, postLineMaker, type PostLine, type PrintedPost } from '@/domain/post-lines';
import type { PostWording } from '@/domain/post-wording';
import type { SaidPost } from '@/store/commands/write-posts';
import { mapInSlices, sortInSlices } from '@/store/in-slices';
import { useLive } from '@/store/react/use-live';

/** A line with what the built-in list offers for it, where it has words in one of the two languages alone. */
export interface OfferedLine extends PostLine {
  readonly offered: SaidPost | null;
}

interface PostsInHand {
  readonly lines: readonly OfferedLine[];
  /** Rows that say the same; see `equalWordings`. */
  readonly equal: readonly (readonly PostWording[])[];
}

/**
 * Every post of the register in order; `undefined` until they are first made. Thousands of words are folded, looked up
 * and compared between frames, and meanwhile what was there stays.
 */
export function usePostLines(): PostsInHand | undefined {
  const wordings = useLive((register) => register.list('postWordings'), []);
  const printed = useLive((register) => register.printedPosts(), []);
  const [made, setMade] = useState<PostsInHand>();
  useEffect(() => {
    if (!wordings || !printed) return undefined;
    const abort = new AbortController();
    void inHand(wordings, printed, abort.signal).then((posts) => {
      if (posts && !abort.signal.aborted) startTransition(() => setMade(posts));
    });
    return () => abort.abort();
  }, [wordings, printed]);
  return made;
}

async function inHand(
  wordings: readonly PostWording[],
  printed: readonly PrintedPost[],
  signal: AbortSignal,
): Promise<PostsInHand | null> {
  const rows = wordings.toSorted(byId);
  const glossary = glossaryMaker();
  const equal = equalFinder();
  await mapInSlices(rows, glossary.add, signal);
  await mapInSlices(rows, equal.add, signal);
  const maker = postLineMaker(glossary.glossary);
  await mapInSlices(printed, maker.take, signal);
  const said = await mapInSlices(rows, (row) => withOffer(maker.lineOf(row)), signal);
  const bare = await mapInSlices(maker.bare(), (one) => withOffer(bareLine(one)), signal);
  const lines = said && bare && (await sortInSlices([...said, ...bare], byPeople, signal));
  return lines && { lines, equal: equal.groups() };
}

function withOffer(line: PostLine): OfferedLine {
  const { kind, words } = line;
  const { en = '', ru = '' } = words;
  if ((en.trim() === '') === (ru.trim() === '')) return { ...line, offered: null };
  const [language, own] = en.trim() === '' ? (['en', ru] as const) : (['ru', en] as const);
  const offer = commonPost(kind, own, language);
  return { ...line, offered: offer && { kind, words: own, language, text: offer.text } };
}
