import { liveQuery } from 'dexie';

import { storeErrorOf } from '@/store/store-failure';
import type { StoreErrorCode } from '@/store/register';

import { isAsShown, keepDecisions, keepDigest } from '../pending/keep-decisions';
import { pendingDatabase } from '../pending/pending-database';
import type { WholeReview } from '../pending/review-as-seen';
import {
  applyChange,
  changeOf,
  differingActions,
  type DecidedStep,
  type DecisionChange,
} from './decision-change';
import { keptSteps, keepSteps, type DecidedSteps } from './kept-steps';
import type { ReviewAction, ReviewDecisions } from './review-decisions';

/** What a screen shows of a review's decisions. */
export interface DeskState extends DecidedSteps {
  readonly decisions: ReviewDecisions;
}

/** What has to be told of decisions that met those of another window, or could not be kept. */
export type DeskNews =
  /** It was decided otherwise there before: what was decided here later stands. */
  | { readonly kind: 'overruled'; readonly actions: readonly ReviewAction[]; readonly way: DecisionChange }
  /** It was decided otherwise there since. */
  | { readonly kind: 'replaced'; readonly actions: readonly ReviewAction[]; readonly way: DecisionChange }
  | { readonly kind: 'not-kept'; readonly code: StoreErrorCode };

export type ReviewDesk = ReturnType<typeof createReviewDesk>;

/** Keys that follow one another within this time (ms) are one step of Undo. */
const pause = 2_000;

/**
 * The decisions of one review as one window takes them: each is kept at once, on top of what other windows decided, and
 * can be taken back step by step. What could not be kept is kept with what is decided next.
 */
export function createReviewDesk(shown: WholeReview, now = () => performance.now()) {
  const { id } = shown.review;
  let stored = shown.review.decisions;
  /** Not kept yet, in their order. */
  let waiting: readonly { readonly change: DecisionChange; readonly known: ReviewDecisions }[] = [];
  let steps = keptSteps(shown);
  let state: DeskState = { decisions: stored, ...steps };
  let decidedAt = 0;
  let last: Promise<void> = Promise.resolve();
  /** What the batch shows follows what was corrected: once for all letters that were typed meanwhile. */
  let digesting: Promise<void> = Promise.resolve();
  let isDigestWanted = false;
  const listeners = new Set<() => void>();
  const hearers = new Set<(news: DeskNews) => void>();
  const tell = (news: DeskNews) => hearers.forEach((hear) => hear(news));

  const show = () => {
    state = { decisions: waiting.reduce((one, { change }) => applyChange(one, change), stored), ...steps };
    for (const listener of listeners) listener();
  };
  const setSteps = (next: DecidedSteps) => {
    steps = next;
    keepSteps(shown, steps);
  };

  const digestAnew = () => {
    if (isDigestWanted) return;
    isDigestWanted = true;
    digesting = digesting
      .then(async () => {
        isDigestWanted = false;
        await keepDigest(id);
      })
      .catch((thrown: unknown) => tell({ kind: 'not-kept', code: storeErrorOf(thrown).code }));
  };
  const keepWaiting = async () => {
    for (let [next] = waiting; next; [next] = waiting) {
      const kept = await keepDecisions(shown, next.change);
      waiting = waiting.slice(1);
      if (kept) stored = kept.after;
      show();
      // Nothing but a correction changes it; of what is kept on a review made anew it is not known what it changed.
      if (!kept || JSON.stringify(kept.before.corrected) !== JSON.stringify(kept.after.corrected))
        digestAnew();
      if (!kept || next.change.kind !== 'decide') continue;
      const { actions } = next.change;
      const elsewhere = differingActions(actions, next.known, kept.before);
      const overruled = differingActions(elsewhere, kept.before, kept.after);
      if (overruled.length > 0)
        tell({
          kind: 'overruled',
          actions: overruled,
          way: changeOf({
            actions: overruled,
            // Of what was decided in one go, only what the other window had decided otherwise.
            gaveUp: {
              actions: overruled,
              before: kept.before,
              after: applyChange(kept.before, { kind: 'decide', actions: overruled }),
            },
          }),
        });
    }
  };
  const readAnew = async () => {
    const review = await pendingDatabase.reviews.get(id);
    // Made anew, it is drawn anew.
    if (!review || !isAsShown(review, shown.review)) return;
    if (JSON.stringify(review.decisions) === JSON.stringify(stored)) return;
    const before = state.decisions;
    stored = review.decisions;
    show();
    for (const { actions, after, gaveUp } of steps.done.toReversed()) {
      const replaced = gaveUp ? [] : replacedOf(actions, after, before, state.decisions);
      if (replaced.length === 0) continue;
      tell({ kind: 'replaced', actions: replaced, way: { kind: 'decide', actions: replaced } });
      return;
    }
  };
  const inTurn = (work: () => Promise<void>) => {
    last = last
      .then(work)
      .catch((thrown: unknown) => tell({ kind: 'not-kept', code: storeErrorOf(thrown).code }));
  };
  const change = (one: DecisionChange) => {
    waiting = [...waiting, { change: one, known: state.decisions }];
    show();
    inTurn(keepWaiting);
  };
  const takeStep = (made: Pick<DecidedStep, 'actions' | 'gaveUp'>): DecidedStep => {
    const before = state.decisions;
    return { ...made, before, after: applyChange(before, changeOf(made)) };
  };

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hear: (hearer: (news: DeskNews) => void) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
    /** Follows what other windows decide. @returns how to stop */
    follow: () => {
      const following = liveQuery(() => pendingDatabase.reviews.get(id)).subscribe(() => inTurn(readAnew));
      return () => following.unsubscribe();
    },
    /** What is decided in one go is one step of Undo. */
    decide: (given: readonly ReviewAction[]) => {
      const actions = given.flatMap((action) => withSettled(state.decisions, action));
      const step = takeStep({ actions });
      const at = now();
      const [previous] = steps.done.slice(-1);
      const goesOn =
        previous !== undefined &&
        steps.undone.length === 0 &&
        at - decidedAt < pause &&
        isSameField(previous, step);
      decidedAt = at;
      setSteps({
        done: goesOn
          ? [...steps.done.slice(0, -1), { ...step, before: previous.before }]
          : [...steps.done, step],
        undone: [],
      });
      change({ kind: 'decide', actions });
    },
    /** Carries out what a notice offers, as a step of its own. */
    takeWay: (way: DecisionChange) => {
      const step = takeStep(
        way.kind === 'decide' ? { actions: way.actions } : { actions: way.step.actions, gaveUp: way.step },
      );
      // A letter that is typed next is no part of it.
      decidedAt = -pause;
      setSteps({ done: [...steps.done, step], undone: [] });
      change(way);
    },
    /** @returns what was taken back */
    undo: (): DecidedStep | null => {
      const step = steps.done.at(-1);
      if (!step) return null;
      setSteps({ done: steps.done.slice(0, -1), undone: [...steps.undone, step] });
      change({ kind: 'take-back', step });
      return step;
    },
    /** @returns what was decided again */
    redo: (): DecidedStep | null => {
      const step = steps.undone.at(-1);
      if (!step) return null;
      setSteps({ done: [...steps.done, takeStep(step)], undone: steps.undone.slice(0, -1) });
      change(changeOf(step));
      return step;
    },
    /** Everything decided so far is kept, or was told of. */
    settled: async () => {
      await last;
      await digesting;
    },
    hasUnkept: () => waiting.length > 0,
  };
}

/** Which of a window's own decisions stood until now and do not any more. */
function replacedOf(
  actions: readonly ReviewAction[],
  made: ReviewDecisions,
  before: ReviewDecisions,
  after: ReviewDecisions,
): readonly ReviewAction[] {
  const gone = differingActions(actions, made, before);
  return differingActions(actions, before, after).filter((action) => !gone.includes(action));
}

/** With what it stands for: where another window settled it otherwise meanwhile, this is still said. */
function withSettled(decisions: ReviewDecisions, action: ReviewAction): readonly ReviewAction[] {
  if (action.kind !== 'settle') return [action];
  const settled = decisions.contradicted?.find(({ path }) => path === action.path);
  return [action, ...(settled?.sides[action.side].actions ?? [])];
}

/** A value that is typed is decided with each letter. */
function isSameField(
  { actions: [one, ...further] }: DecidedStep,
  { actions: [two, ...more] }: DecidedStep,
): boolean {
  if (!one || !two || further.length + more.length > 0) return false;
  if (one.kind === 'name-process') return two.kind === 'name-process';
  return one.kind === 'correct' && two.kind === 'correct' && one.path === two.path;
}
