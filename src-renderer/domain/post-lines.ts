import type { Id, Localized } from './fields';
import { wordingsFolded, type PostGlossary } from './post-glossary';
import { foldedPost, languageOfPost } from './post-language';
import { postParts, type PostPart, type PostWording } from './post-wording';
import type { Post } from './post';
import { referenceId } from './reference-id';

/** One part of a post as lists print it, with how many people bear it. */
export interface PrintedPost {
  readonly kind: PostPart;
  /** As it is printed first. */
  readonly words: string;
  /** As it is compared (`foldedPost`). */
  readonly folded: string;
  readonly people: number;
}

/** What is known and used of one function, unit or institution: a row of the glossary, or words that have none yet. */
export interface PostLine {
  /** Stays the same when words that have no row get one. */
  readonly id: string;
  readonly kind: PostPart;
  readonly row: PostWording | null;
  /** What lists print for it: first what most bear; none where the row is used nowhere. */
  readonly printed: readonly PrintedPost[];
  readonly words: Localized;
  /** The language whose words are a list's and stand in no row: they are changed where they were written. */
  readonly asPrinted: string | null;
  readonly people: number;
  /** All its words, folded, to be searched. */
  readonly found: string;
}

/**
 * The id of the row that says words in other languages. It follows from them, so that two offices that translate one
 * post have one row where their registers are united.
 */
export function wordingId(kind: PostPart, words: string): Id {
  const key = `post/${kind}/${foldedPost(words)}`;
  const id = ids.get(key) ?? referenceId(key);
  ids.set(key, id);
  return id;
}

/** Each is asked for again with every change of the glossary, and takes its time. */
const ids = new Map<string, Id>();

/** Whose post it is, and as printed. */
export type SeatedPost = readonly [who: Id, post: Partial<Post>];

/** Counts posts one by one, so that tens of thousands can be counted between frames; whoever bears words twice counts once. */
export function postCounter() {
  const found = new Map<string, { kind: PostPart; words: string; folded: string; who: Set<Id> }>();
  // Most lists repeat a few words to the letter: each is folded once.
  const folds = new Map<string, string>();
  const addPart = (who: Id, kind: PostPart, words: string) => {
    const folded = folds.get(words) ?? foldedPost(words);
    folds.set(words, folded);
    const key = `${kind}/${folded}`;
    const known = found.get(key);
    if (known) known.who.add(who);
    else found.set(key, { kind, words, folded, who: new Set([who]) });
  };
  return {
    add: ([who, post]: SeatedPost): void => {
      for (const kind of postParts) {
        const words = post[kind]?.trim() ?? '';
        if (words !== '') addPart(who, kind, words);
      }
    },
    printed: (): readonly PrintedPost[] =>
      [...found.values()].map(({ who, ...post }) => ({ ...post, people: who.size })),
  };
}

/**
 * Every row of the glossary and all words that have none, those of most people first. Takes what is printed, then makes
 * line by line, so that thousands can be made between frames.
 */
export function postLineMaker(glossary: PostGlossary) {
  const used = new Map<Id, PrintedPost[]>();
  const bare: PrintedPost[] = [];
  return {
    take: (one: PrintedPost): void => {
      const row = wordingsFolded(glossary, one.kind, one.folded)[0];
      if (!row) {
        bare.push(one);
        return;
      }
      const known = used.get(row.id);
      if (known) known.push(one);
      else used.set(row.id, [one]);
    },
    /** What no row says. */
    bare: (): readonly PrintedPost[] => bare,
    lineOf: (row: PostWording): PostLine => rowLine(row, used.get(row.id) ?? []),
  };
}

/** The order of lines. */
export function byPeople(a: PostLine, b: PostLine): number {
  return b.people - a.people || (a.id < b.id ? -1 : 1);
}

function rowLine(row: PostWording, used: readonly PrintedPost[]): PostLine {
  const folded = Object.values(row.words).map(foldedPost);
  const begun = folded.find((words) => wordingId(row.kind, words) === row.id);
  return {
    id: begun === undefined ? row.id : `${row.kind}/${begun}`,
    kind: row.kind,
    row,
    printed: used.toSorted((a, b) => b.people - a.people),
    words: row.words,
    asPrinted: null,
    people: used.reduce((sum, one) => sum + one.people, 0),
    found: folded.join('\n'),
  };
}

/** The line of words that no row has. */
export function bareLine(one: PrintedPost): PostLine {
  const language = languageOfPost(one.words) ?? 'und';
  return {
    id: `${one.kind}/${one.folded}`,
    kind: one.kind,
    row: null,
    printed: [one],
    words: { [language]: one.words },
    asPrinted: language,
    people: one.people,
    found: one.folded,
  };
}
