import type { Contradiction, ContradictingSide, ReviewAction, ReviewDecisions } from './review-decisions';

type Moved = (path: string) => string;

/** The same decisions, of facts and meetings that have other paths now. */
export function movePaths(decisions: ReviewDecisions, moved: Moved): ReviewDecisions {
  const keys = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(values).map(([path, value]) => [moved(path), value]));
  const { people, records, belonging, contradicted } = decisions;
  return {
    ...decisions,
    accepted: decisions.accepted.map(moved),
    dropped: decisions.dropped.map(moved),
    corrected: keys(decisions.corrected),
    preferred: keys(decisions.preferred),
    meetings: movedMeetings(decisions.meetings, moved),
    ...(people ? { people: keys(people) } : {}),
    // The name of a party is no path, and stays.
    ...(records ? { records: keys(records) } : {}),
    ...(belonging
      ? {
          belonging: Object.fromEntries(
            Object.entries(belonging).map(([at, to]) => [movedMeeting(Number(at), moved), to]),
          ),
        }
      : {}),
    ...(contradicted ? { contradicted: contradicted.map((one) => movedContradiction(one, moved)) } : {}),
  };
}

function movedMeetings(meetings: ReviewDecisions['meetings'], moved: Moved): ReviewDecisions['meetings'] {
  const next: ReviewDecisions['meetings'][number][] = [];
  meetings.forEach((decision, at) => {
    if (decision === null) return;
    const to = movedMeeting(at, moved);
    while (next.length <= to) next.push(null);
    next[to] = decision;
  });
  return next;
}

/** Where a meeting of the draft has gone, by its index. */
export function movedMeeting(index: number, moved: Moved): number {
  const to = Number(moved(`/meetings/${index}`).split('/')[2]);
  // A key that is none would take that of another decision, and settle both.
  if (!Number.isInteger(to)) throw new Error(`No meeting has the index ${index}`);
  return to;
}

export function movedContradiction({ path, sides: [one, two] }: Contradiction, moved: Moved): Contradiction {
  const side = ({ file, actions }: ContradictingSide): ContradictingSide => ({
    file,
    actions: actions.map((action) => movedAction(action, moved)),
  });
  return { path: movedKey(path, moved), sides: [side(one), side(two)] };
}

/** The key of a contradiction: a path, alone or behind a word, or the index of a meeting. */
function movedKey(key: string, moved: Moved): string {
  const [, word = '', of = ''] = /^(\p{L}+) (.+)$/su.exec(key) ?? [];
  if (word === '') return moved(key);
  if (of.startsWith('/')) return `${word} ${moved(of)}`;
  // The name of a party is no path, whatever blanks are in it.
  return word === 'record' ? key : `${word} ${movedMeeting(Number(of), moved)}`;
}

export function movedAction(action: ReviewAction, moved: Moved): ReviewAction {
  if ('parts' in action) return { ...action, parts: action.parts.map(moved) };
  if ('index' in action) return { ...action, index: movedMeeting(action.index, moved) };
  if (action.kind === 'record' && !action.path.startsWith('/')) return action;
  if (action.kind === 'settle') return { ...action, path: movedKey(action.path, moved) };
  return 'path' in action ? { ...action, path: moved(action.path) } : action;
}
