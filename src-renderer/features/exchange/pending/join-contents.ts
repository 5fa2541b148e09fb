import { joinDraftsMapped, type MappedJoin } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/matching/match-meeting';

import type { PendingContent } from './pending-review';

type Contents = Pick<PendingContent, 'draft' | 'texts' | 'files'>;

/**
 * What was read of two as one review's, with where the paths into either have gone. What stands there stands first: the paths
 * that the user has decided on keep their meaning, but for what was added by hand (see `addedPath`).
 * @param alsoPossible meetings that only may be one are one: somebody, or the likeness of the texts, says so
 */
export function joinContents(
  there: PendingContent,
  more: Contents,
  alsoPossible: boolean,
): { readonly content: PendingContent; readonly moved: MappedJoin['moved'] } {
  const offset = there.draft.meetings.length;
  const pairs = there.draft.meetings.flatMap((a, at) =>
    more.draft.meetings.flatMap((b, index) =>
      alsoPossible && matchMeeting(a, b).match !== 'different' ? [[at, offset + index] as const] : [],
    ),
  );
  const { draft, moved } = joinDraftsMapped([there.draft, more.draft], pairs);
  const texts = [...there.texts, ...more.texts];
  return { content: { ...there, draft, texts, files: [...there.files, ...more.files] }, moved };
}
