import { nominativeName, type NominativeName } from './nominative-person';
import { nominativePost, type ObliqueCase } from './nominative-post';
import type { Reading } from './reading';
import type { Span } from './span';

/** How a person of the text is called. */
export interface NamedAs {
  /** In the nominative, where the text has another case. */
  readonly name: string;
  /** The name is printed in an oblique case; `doubted` where its nominative may be another. */
  readonly bent?: 'read' | 'doubted';
}

interface Beside {
  readonly sentence: Span;
  readonly post: Span | undefined;
  readonly honorific: Span | undefined;
}

const genitiveBefore =
  /(?:под председательством|по (?:словам|мнению|данным|сообщению)|при участии|от имени) $/u;
const honorificCases: readonly (readonly [honorific: RegExp, form: ObliqueCase])[] = [
  [/^(?:г-на|господина|г-жи|госпожи)$/u, 'genitive'],
  [/^(?:г-ну|господину|г-же|госпоже)$/u, 'dative'],
  [/^(?:г-ном|господином|г-жой|госпожой)$/u, 'instrumental'],
  [/^(?:г-жу|госпожу)$/u, 'accusative'],
];

/** The name in the nominative: its case is told by the post beside it, the honorific or the words that ask for it. */
export function nameInNominative(
  reading: Reading,
  span: Span,
  { sentence, post, honorific }: Beside,
): NamedAs {
  const printed = reading.text.slice(span.start, span.end);
  const title = honorific && reading.folded.slice(honorific.start, honorific.end).trim();
  const before = reading.folded.slice(Math.max(sentence.start, span.start - 40), span.start);
  const form =
    (title === undefined ? undefined : honorificCases.find(([known]) => known.test(title))?.[1]) ??
    (post && nominativePost(reading.text.slice(post.start, post.end)).case) ??
    (genitiveBefore.test(before) ? 'genitive' : undefined);
  if (form === undefined) return { name: printed };
  const read: NominativeName | undefined = nominativeName(printed, form);
  return { name: read?.name ?? printed, bent: read?.isSure === true ? 'read' : 'doubted' };
}
