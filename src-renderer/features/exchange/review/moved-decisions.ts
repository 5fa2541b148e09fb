import type { Contradiction, ContradictingSide, ReviewAction, ReviewDecisions } from './review-decisions';

type Moved = (path: string) => string;

/** The same decisions, of facts that have other paths now. */
export function movePaths(decisions: ReviewDecisions, moved: Moved): ReviewDecisions {
  const keys = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(values).map(([path, value]) => [moved(path), value]));
  return {
    ...decisions,
    accepted: decisions.accepted.map(moved),
    dropped: decisions.dropped.map(moved),
    corrected: keys(decisions.corrected),
    preferred: keys(decisions.preferred),
    ...(decisions.contradicted
      ? { contradicted: decisions.contradicted.map((one) => movedContradiction(one, moved)) }
      : {}),
  };
}

export function movedContradiction({ path, sides: [one, two] }: Contradiction, moved: Moved): Contradiction {
  const side = ({ file, actions }: ContradictingSide): ContradictingSide => ({
    file,
    actions: actions.map((action) => movedAction(action, moved)),
  });
  return { path: moved(path), sides: [side(one), side(two)] };
}

function movedAction(action: ReviewAction, moved: Moved): ReviewAction {
  if ('parts' in action) return { ...action, parts: action.parts.map(moved) };
  return 'path' in action ? { ...action, path: moved(action.path) } : action;
}
