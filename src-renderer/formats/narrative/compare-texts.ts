import type { StatementClass } from '@/domain/paragraph';
import { groupsIn } from './addressed-names';
import { findParties } from './find-parties';
import { findStatements } from './find-statements';
import { findTags } from './find-tags';
import { foldText } from './fold-text';
import { splitSentences } from './split-sentences';
import { tokenise } from './tokenise';

/** What a text and its translation have in common, in whichever languages they are. */
export interface TextTraits {
  /** Figures as they are printed, years among them. */
  readonly figures: ReadonlySet<string>;
  /** States, organisations and bodies, by their codes. */
  readonly names: ReadonlySet<string>;
  /** What is done, as far as it is told by a verb of the field: agreed to, asked, said, denied. */
  readonly acts: ReadonlySet<Act>;
  /** Who does it, where it is somebody apart. */
  readonly actors: ReadonlySet<string>;
  /** Of the same, more exactly. */
  readonly classes: ReadonlySet<StatementClass>;
  /** What it is about and whom it affects, by their English names. */
  readonly subjects: ReadonlySet<string>;
  readonly letters: number;
}

type Act = 'binds' | 'asks' | 'says' | 'denies';

const actOf: Readonly<Record<StatementClass, Act>> = {
  decision: 'binds',
  commitment: 'binds',
  request: 'asks',
  need: 'says',
  position: 'says',
  record: 'says',
  courtesy: 'says',
};

/** How well two texts may be one in two languages. */
export interface Likeness {
  /** Grows with what they share, and falls with what sets them apart. */
  readonly score: number;
  /** They cannot well be the same: other figures or names, somebody else who acts, something else that is done. */
  readonly isOther: boolean;
}

/** Reads what is compared; some tenths of a millisecond for a paragraph. */
export function traitsOf(text: string): TextTraits {
  const folded = foldText(text);
  const sentences = splitSentences(text, { start: 0, end: text.length }, []);
  const { statements } = findStatements({ text, folded }, sentences);
  const { themes, groups } = findTags(text, 'en');
  return {
    figures: new Set(text.replaceAll(/(?<=\d)[ ,.\u00A0\u202F](?=\d{3}(?!\d))/gu, '').match(/\d+/gu)),
    names: namesIn(text, folded),
    acts: new Set(
      statements.flatMap(({ value, mention }) =>
        mention === 'negated' ? ['denies'] : value.class ? [actOf[value.class]] : [],
      ),
    ),
    actors: new Set(statements.flatMap(({ value }) => (value.actor ? [actorOf(value.actor)] : []))),
    classes: new Set(statements.flatMap(({ value }) => value.class ?? [])),
    subjects: new Set([...themes, ...groups]),
    letters: text.match(/\p{L}/gu)?.length ?? 0,
  };
}

/** Compares what two texts tell; two of which neither tells anything are alike. */
export function likenessOf(one: TextTraits, other: TextTraits): Likeness {
  const figures = shared(one.figures, other.figures);
  const names = shared(one.names, other.names);
  const acts = shared(one.classes, other.classes);
  const subjects = shared(one.subjects, other.subjects);
  const isLong = Math.max(one.letters, other.letters) >= 60;
  const ratio = one.letters === 0 || other.letters === 0 ? 1 : one.letters / other.letters;
  const grave = [
    isApart(one.figures, other.figures),
    hasYear(one.figures) !== hasYear(other.figures),
    isApart(one.names, other.names),
    isApart(one.acts, other.acts),
    isApart(one.actors, other.actors),
  ].filter(Boolean).length;
  const slight = [
    (one.names.size === 0) !== (other.names.size === 0),
    (one.figures.size === 0) !== (other.figures.size === 0),
    one.acts.size > 0 && other.acts.size > 0 && one.acts.has('denies') !== other.acts.has('denies'),
    isLong && (ratio > 1.9 || ratio < 1 / 1.9),
  ].filter(Boolean).length;
  const unlike = [
    isApart(one.classes, other.classes),
    isApart(one.subjects, other.subjects),
    (one.subjects.size === 0) !== (other.subjects.size === 0),
  ].filter(Boolean).length;
  return {
    score: 0.5 + 2 * figures + 2 * names + acts + subjects - 3 * grave - slight - unlike,
    isOther: grave > 0 || slight > 1,
  };
}

function namesIn(text: string, folded: string): ReadonlySet<string> {
  const parties = findParties(text, folded, tokenise(text, folded));
  return new Set([...groupsIn(folded), ...parties.flatMap(({ party, known }) => (known ? [party] : []))]);
}

/** Participants, States, ministers, a meeting: all who are there. Translations call them this or that. */
function actorOf(actor: string): string {
  const named = [...namesIn(actor, foldText(actor))].toSorted().join(' ');
  return named === '' ? 'all' : named;
}

function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return [...one].filter((item) => other.has(item)).length;
}

function isApart<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size > 0 && other.size > 0 && shared(one, other) === 0;
}

function hasYear(figures: ReadonlySet<string>): boolean {
  return [...figures].some((figure) => /^(?:19|20)\d\d$/u.test(figure));
}
