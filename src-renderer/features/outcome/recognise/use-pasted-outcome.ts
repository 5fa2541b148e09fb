import { useCallback, useMemo } from 'react';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import { numbersWhenAdded } from '@/domain/printed-numbers';
import { detectLanguage } from '@/formats/narrative/detect-language';
import { useRested } from '@/ui/use-rested';
import { matchPasted, type MatchedParagraph } from '../paragraphs/match-pasted';
import { placeParts, type PlacedPart, type PlacedParagraph } from '../paragraphs/place-parts';
import { partsOfPasted } from '../paragraphs/split-pasted';
import type { TranslationFit } from '../paragraphs/text-blocks';
import type { PastedWork } from './pasted-work';
import { pairedStatements, waitingFor } from './taken-paragraph';
import { useProposals, type UnreadParagraph } from './use-proposals';
import { useTranslationFit } from './use-translation-fit';

export interface PastedOutcomeProps {
  /** The outcome that is there, headings among its paragraphs. */
  readonly numbered: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  /** In which the text is taken to be while nothing tells. */
  readonly language: string;
  readonly work: PastedWork;
  readonly onChange: (work: PastedWork) => void;
}

/** A pasted paragraph with the one it belongs beside. */
export type Pasted = PlacedParagraph & MatchedParagraph;

/**
 * A pasted text taken apart and compared with the outcome that is there: which paragraphs it has, whether it is a text of
 * paragraphs that stand already, and what of it is taken.
 */
export function usePastedOutcome({
  numbered,
  statements,
  language: usual,
  work,
  onChange,
}: PastedOutcomeProps) {
  const rested = useRested(work.text, 150);
  const parts = useMemo(() => partsOfPasted(rested), [rested]);
  const { places } = work;
  const placed = useMemo(() => placeParts(parts, places), [parts, places]);
  const language = work.language ?? detectLanguage(rested) ?? usual;
  const byNumber = useMemo(() => pastedOf(placed, numbered, language), [placed, numbered, language]);
  const beside = byNumber.filter(({ kind, fills }) => kind === 'numbered' && fills !== 'none').length;
  const isBeside = beside > 0 && (work.mode ?? usualMode(byNumber)) === 'translation';
  const fit = useTranslationFit(isBeside ? byNumber : null, numbered, language);
  const { order, isOther } = fit;
  const isByWords = order !== null && work.byWords === true;
  const pasted = useMemo(
    () => (isByWords ? pastedOf(placed, numbered, language, order) : byNumber),
    [isByWords, placed, numbered, language, order, byNumber],
  );
  const { replaced, confirmed = none } = work;
  const doubtful = useMemo(
    () => (isBeside ? doubtfulOf(byNumber, order, isByWords, isOther) : new Set<string>()),
    [isBeside, byNumber, order, isByWords, isOther],
  );
  const held = useMemo(() => heldOf(pasted, doubtful, confirmed), [pasted, doubtful, confirmed]);
  const taken = useMemo(
    () =>
      pasted.filter(
        (one) =>
          !isBeside ||
          (!held.has(one.key) && one.fills === 'missing') ||
          (one.fills === 'filled' && one.paragraphId !== null && replaced.includes(one.paragraphId)),
      ),
    [pasted, isBeside, held, replaced],
  );
  const unread = useMemo(
    () => unreadOf(taken, isBeside ? null : { numbered, afterId: work.afterId }),
    [taken, isBeside, numbered, work.afterId],
  );
  // What a translation says is marked in its language; only where nothing is marked yet is something proposed.
  const known = useMemo(() => new Set(statements.map(({ paragraphId }) => paragraphId)), [statements]);
  const paragraphOf = useCallback(
    (key: string) => {
      const id = isBeside ? (taken.find((one) => one.key === key)?.paragraphId ?? null) : null;
      return numbered.find(({ paragraph }) => paragraph.id === id)?.paragraph ?? null;
    },
    [taken, isBeside, numbered],
  );
  const isKnown = useCallback(
    ({ key }: UnreadParagraph) => known.has(paragraphOf(key)?.id ?? ''),
    [known, paragraphOf],
  );
  const pairedIn = useCallback(
    ({ key, text }: UnreadParagraph) => {
      const paragraph = paragraphOf(key);
      const waiting = paragraph ? waitingFor(paragraph, statements, language, text).length : 0;
      if (!paragraph || waiting === 0) return null;
      return { found: pairedStatements(paragraph, statements, language, text).size, of: waiting };
    },
    [paragraphOf, statements, language],
  );
  const kept = useMemo(
    () => ({
      made: work.decisions,
      change: (decisions: PastedWork['decisions']) => onChange({ ...work, decisions }),
    }),
    [work, onChange],
  );
  const { paragraphs, isReading, decisions, count } = useProposals(unread, language, {
    isKnown,
    pairedIn,
    kept,
  });
  const isReady = work.text === rested && !isReading && !fit.isReading && taken.length > 0;
  return {
    placed,
    pasted,
    taken,
    doubtful: pasted.filter(({ key, fills }) => doubtful.has(key) && fills === 'missing'),
    order,
    isByWords,
    language,
    isBeside,
    beside,
    paragraphOf,
    paragraphs,
    decisions,
    count,
    isReady,
  };
}

function pastedOf(
  placed: readonly PlacedPart[],
  numbered: readonly NumberedParagraph[],
  language: string,
  order: ReadonlyMap<string, string | null> | null = null,
): readonly Pasted[] {
  const own = placed.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []));
  return matchPasted(own, numbered, language, order).map((matched, at) => ({
    ...matched,
    key: own[at]?.key ?? '',
    loose: own[at]?.loose ?? null,
  }));
}

const none: readonly string[] = [];

/**
 * The paragraphs, with their parts, that can hardly be texts of those beside which they come, or that another order than
 * that of their numbers would put elsewhere.
 * @param byNumber as the text numbers them
 */
function doubtfulOf(
  byNumber: readonly Pasted[],
  order: TranslationFit['order'],
  isByWords: boolean,
  isOther: TranslationFit['isOther'],
): ReadonlySet<string> {
  const keys = new Set<string>();
  let isDoubtful = false;
  for (const { kind, level, number, key } of byNumber) {
    if (kind === 'heading') continue;
    if (level === 0) {
      const ours = order?.has(number) ? (order.get(number) ?? null) : number;
      isDoubtful = isByWords
        ? ours !== null && isOther(number, ours)
        : ours !== number || isOther(number, number);
    }
    if (isDoubtful) keys.add(key);
  }
  return keys;
}

/** What is not put anywhere until somebody says so: with a paragraph the headings above it. */
function heldOf(
  pasted: readonly Pasted[],
  doubtful: ReadonlySet<string>,
  confirmed: readonly string[],
): ReadonlySet<string> {
  const held = new Set<string>();
  let isHeld = false;
  for (const { kind, key, paragraphId } of pasted.toReversed()) {
    if (kind !== 'heading') isHeld = doubtful.has(key) && !confirmed.includes(paragraphId ?? '');
    if (isHeld) held.add(key);
  }
  return held;
}

/**
 * A text that prints the numbers of paragraphs that are there is a text of those. One without numbers is, where they lack
 * a text in its language.
 */
function usualMode(all: readonly Pasted[]): 'translation' | 'new' {
  const pasted = all.filter(({ kind }) => kind === 'numbered');
  const isNumbered = pasted.some(({ printed }) => printed !== null);
  const fitting = pasted.filter(({ fills }) => (isNumbered ? fills !== 'none' : fills === 'missing'));
  return fitting.length * 2 >= pasted.length ? 'translation' : 'new';
}

function unreadOf(
  taken: readonly Pasted[],
  added: { readonly numbered: readonly NumberedParagraph[]; readonly afterId: string | null } | null,
): readonly UnreadParagraph[] {
  const paragraphs = taken.filter(({ kind }) => kind === 'numbered');
  const numbers = added
    ? numbersWhenAdded(
        added.numbered.map(({ paragraph }) => paragraph),
        paragraphs.map(({ level, printed }) => ({ level, number: printed })),
        added.afterId,
      )
    : [];
  const numbersByKey = new Map(paragraphs.map(({ key }, at) => [key, numbers[at]]));
  return taken.map(({ key, kind, number, printed, level, text }) => {
    const own = numbersByKey.get(key);
    if (!own) return { key, kind, number, level, text };
    const isOther = printed !== null && level === 0 && own.number !== printed;
    return {
      key,
      number: own.number,
      level,
      text,
      isRepeated: own.isRepeated,
      printed: isOther ? printed : null,
    };
  });
}
