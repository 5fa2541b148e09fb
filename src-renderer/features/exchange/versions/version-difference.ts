import type { Draft } from '@/domain/draft';
import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/matching/match-meeting';
import type { TextDifference } from '@/formats/versions/compare-texts';

import { formats } from '../reading/formats';
import type { Fact } from '../review/fact';
import { groupEvidence, listFacts } from '../review/list-facts';
import type { EarlierVersion } from './earlier-version';
import { factDifferences, type FactDifference } from './fact-differences';

/** How one version of a text differs from the one that stands. */
export interface VersionDifference {
  /** In which the facts have their words: paths of the review's own draft lead to the same there. */
  readonly draft: Draft;
  /** `null` where the earlier version could not be read for facts any more. */
  readonly facts: readonly FactDifference[] | null;
  /** `null` where the thread that compares ended. */
  readonly text: TextDifference | null;
  /** Paragraphs and delegations of the register that this version no longer has, by the path of the fact that is gone. */
  readonly standing?: ReadonlyMap<string, LetGo>;
}

/** Of two files of one review. */
export async function differenceWithin(
  draft: Draft,
  facts: readonly Fact[],
  texts: readonly string[],
  { later, earlier }: { readonly later: number; readonly earlier: number },
): Promise<VersionDifference> {
  const text = await compared(texts[earlier] ?? '', texts[later] ?? '');
  return { draft, facts: factDifferences(draft, facts, { later, earlier, isBefore: false }), text };
}

/** Of a review's first file and one that was read before. */
export async function differenceFrom(
  own: Draft,
  texts: readonly string[],
  earlier: EarlierVersion,
): Promise<VersionDifference> {
  const text = await compared(earlier.text, texts[0] ?? '');
  if (earlier.draft === null) return { draft: own, facts: null, text };
  const pairs = own.meetings.flatMap(
    (one, at) =>
      earlier.draft?.meetings.flatMap((two, index) =>
        matchMeeting(one, two).match === 'different' ? [] : [[at, own.meetings.length + index] as const],
      ) ?? [],
  );
  const draft = joinDrafts([own, earlier.draft], pairs);
  const facts = listFacts(draft, groupEvidence(draft.evidence));
  const versions = { later: 0, earlier: own.sources.length, isBefore: true };
  return { draft, facts: factDifferences(draft, facts, versions), text };
}

async function compared(earlier: string, later: string): Promise<TextDifference | null> {
  const worked = await formats.compareTexts(earlier, later);
  return worked.ok ? worked.value : null;
}
