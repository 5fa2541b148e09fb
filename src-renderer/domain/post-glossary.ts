import type { Post } from './post';
import { foldedPost, languageOfPost } from './post-language';

import type { PostPart, PostWording } from './post-wording';
/** The rows by kind and folded words, so that a paper of hundreds of people looks each up once. */
export type PostGlossary = ReadonlyMap<string, readonly PostWording[]>;

/** What a paper in one language prints of one part of a post, and why. */
export interface ResolvedWords {
  readonly words: string;
  /** `own`: they are in the paper's language as they were printed; `missing`: nobody has said them in it. */
  readonly as: 'own' | 'translated' | 'missing';
}

/** A unit in one delegation's letter is an institution in another's: the words are the same. */
const alsoAs: Readonly<Record<PostPart, readonly PostPart[]>> = {
  function: ['function'],
  unit: ['unit', 'institution'],
  institution: ['institution', 'unit'],
};

/** Of many rows: what their words are looked up in. */
export function postGlossary(wordings: readonly PostWording[]): PostGlossary {
  const maker = glossaryMaker();
  for (const wording of wordings.toSorted(byId)) maker.add(wording);
  return maker.glossary;
}

/** Takes rows one by one, in the order of their ids, so that thousands can be taken between frames. */
export function glossaryMaker() {
  const glossary = new Map<string, PostWording[]>();
  return {
    add: (wording: PostWording): void => {
      for (const folded of new Set(Object.values(wording.words).map(foldedPost))) {
        if (folded === '') continue;
        const key = keyOf(wording.kind, folded);
        const found = glossary.get(key);
        if (found) found.push(wording);
        else glossary.set(key, [wording]);
      }
    },
    glossary: glossary as PostGlossary,
  };
}

/** Of two rows that differ each laptop takes the same, whatever the order in which they were brought in. */
export function byId(a: PostWording, b: PostWording): number {
  return a.id < b.id ? -1 : 1;
}

/** The rows that say the words in any language, those of the same kind first. */
export function wordingsOf(glossary: PostGlossary, kind: PostPart, words: string): readonly PostWording[] {
  return wordingsFolded(glossary, kind, foldedPost(words));
}

/** The same of words that are folded already. */
export function wordingsFolded(
  glossary: PostGlossary,
  kind: PostPart,
  folded: string,
): readonly PostWording[] {
  return folded === '' ? [] : alsoAs[kind].flatMap((one) => glossary.get(keyOf(one, folded)) ?? []);
}

/**
 * The words of one part of a post in a language: those printed where they are in it, else what the house says for them,
 * else those printed. Nothing is put together or guessed.
 * @param tag BCP 47, of the paper or of the screen; its region says nothing here
 */
export function resolveWords(
  glossary: PostGlossary,
  kind: PostPart,
  printed: string,
  tag: string,
): ResolvedWords {
  const [language = tag] = tag.split('-');
  const folded = foldedPost(printed);
  const rows = wordingsOf(glossary, kind, printed);
  if (rows.some(({ words }) => foldedPost(words[language] ?? '') === folded)) {
    return { words: printed, as: 'own' };
  }
  const said = rows.map(({ words }) => (words[language] ?? '').trim()).find((words) => words !== '');
  if (said !== undefined) return { words: said, as: 'translated' };
  const own = languageOfPost(printed);
  return { words: printed, as: own === null || own === language ? 'own' : 'missing' };
}

/** A post in a language, part by part (`resolveWords`); what is not filled stays so. */
export function postIn(glossary: PostGlossary, post: Post, language: string): Post {
  const said = (kind: PostPart) => {
    const printed = post[kind];
    return printed === null ? null : resolveWords(glossary, kind, printed, language).words;
  };
  return { function: said('function'), unit: said('unit'), institution: said('institution') };
}

function keyOf(kind: PostPart, folded: string): string {
  return `${kind}\n${folded}`;
}
