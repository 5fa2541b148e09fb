import { joinDraftsMapped, type MappedJoin } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/matching/match-meeting';

import type { PendingContent } from './pending-review';

type Contents = Pick<PendingContent, 'draft' | 'texts' | 'files'>;

/**
 * What was read of two as one review's, with where the paths into either have gone. What stands there stands first: the paths
 * that the user has decided on keep their meaning, but for what was added by hand (see `addedPath`).
 * @param same of meetings that only may be one, which are: `possible` where the likeness of the texts says so, else
 * indexes of both drafts, where somebody does
 */
export function joinContents(
  there: PendingContent,
  more: Contents,
  same: 'sure' | 'possible' | readonly (readonly [number, number])[],
): { readonly content: PendingContent; readonly moved: MappedJoin['moved'] } {
  const offset = there.draft.meetings.length;
  const possible = () =>
    there.draft.meetings.flatMap((a, at) =>
      more.draft.meetings.flatMap((b, index) =>
        matchMeeting(a, b).match === 'different' ? [] : [[at, index] as const],
      ),
    );
  const said = same === 'sure' ? [] : same === 'possible' ? possible() : same;
  const pairs = said.map(([at, index]) => [at, offset + index] as const);
  const { draft, moved } = joinDraftsMapped([there.draft, more.draft], pairs);
  const texts = [...there.texts, ...more.texts];
  return { content: { ...there, draft, texts, files: [...there.files, ...more.files] }, moved };
}
