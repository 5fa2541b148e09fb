import { takeAnswerBack } from '../questions/take-answer-back';
import { movedAction, movePaths } from './moved-decisions';
import { decide, isUnderAny, type ReviewAction, type ReviewDecisions } from './review-decisions';

/** What somebody decided in one go, and what stood before and after it: one step of a review's own Undo. */
export interface DecidedStep {
  /** What was decided, or what was given up for the decision of another window. */
  readonly actions: readonly ReviewAction[];
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
  /** The one that was given up, where the step took the decision of another window instead. */
  readonly gaveUp?: DecidedStep;
}

/** Carried out on the decisions as they are by then: another window may have decided something meanwhile. */
export type DecisionChange =
  | { readonly kind: 'decide'; readonly actions: readonly ReviewAction[] }
  | { readonly kind: 'take-back'; readonly step: DecidedStep };

/** What a step does: what carries it out, and does it again. */
export function changeOf({ actions, gaveUp }: Pick<DecidedStep, 'actions' | 'gaveUp'>): DecisionChange {
  return gaveUp ? { kind: 'take-back', step: gaveUp } : { kind: 'decide', actions };
}

export function applyChange(now: ReviewDecisions, change: DecisionChange): ReviewDecisions {
  if (change.kind === 'decide') return change.actions.reduce(decide, now);
  const { before, after } = change.step;
  const asked = new Set([...(after.contradicted ?? []), ...(now.contradicted ?? [])].map(({ path }) => path));
  const again = (before.contradicted ?? []).filter(({ path }) => !asked.has(path));
  const back = takeAnswerBack(now, before, after);
  return again.length > 0 ? { ...back, contradicted: [...(back.contradicted ?? []), ...again] } : back;
}

/** The same change of a review whose facts and meetings have other paths now. */
export function movedChange(change: DecisionChange, moved: (path: string) => string): DecisionChange {
  return change.kind === 'decide'
    ? { ...change, actions: change.actions.map((action) => movedAction(action, moved)) }
    : { ...change, step: movedStep(change.step, moved) };
}

export function movedStep(
  { actions, before, after, gaveUp }: DecidedStep,
  moved: (path: string) => string,
): DecidedStep {
  return {
    actions: actions.map((action) => movedAction(action, moved)),
    before: movePaths(before, moved),
    after: movePaths(after, moved),
    ...(gaveUp ? { gaveUp: movedStep(gaveUp, moved) } : {}),
  };
}

/** Which of the actions are about something of which the two say otherwise. */
export function differingActions(
  actions: readonly ReviewAction[],
  one: ReviewDecisions,
  two: ReviewDecisions,
): readonly ReviewAction[] {
  return actions.filter((action) => !isSame(saidBy(one, action), saidBy(two, action)));
}

/** All that the decisions say of what an action is about. */
function saidBy(decisions: ReviewDecisions, action: ReviewAction): unknown {
  switch (action.kind) {
    case 'accept':
    case 'correct':
      return judgedOf(decisions, [action.path]);
    case 'drop':
    case 'restore':
    case 'as-read':
      return judgedOf(decisions, action.parts);
    case 'prefer':
      return decisions.preferred[action.path] ?? null;
    case 'meeting':
      return decisions.meetings[action.index] ?? null;
    case 'person':
      return decisions.people?.[action.path] ?? null;
    case 'record':
      return decisions.records?.[action.path] ?? null;
    case 'belongs':
      return decisions.belonging?.[action.index] ?? null;
    case 'let-go':
      return action.id in (decisions.letGo ?? {});
    case 'settle':
      return decisions.contradicted?.some(({ path }) => path === action.path) ?? false;
    case 'name-process':
      return decisions.processName;
  }
}

function judgedOf({ accepted, dropped, corrected }: ReviewDecisions, paths: readonly string[]): unknown {
  const touches = (path: string) => isUnderAny(path, paths) || paths.some((own) => isUnderAny(own, [path]));
  return [
    accepted.filter(touches).toSorted(),
    dropped.filter(touches).toSorted(),
    Object.entries(corrected)
      .filter(([path]) => touches(path))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
