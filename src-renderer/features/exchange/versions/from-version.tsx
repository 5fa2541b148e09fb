import { useCallback, useState, type ReactNode } from 'react';

import type { Id } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Disclosure } from '@/ui/disclosure';

import type { EarlierText } from '../pending/pending-review';
import { groupEvidence, listFacts } from '../review/list-facts';
import type { Review } from '../review/use-review';
import { DifferenceView } from './difference-view';
import { earlierVersion } from './earlier-version';
import { goneDelegations } from './gone-delegations';
import { goneParagraphs } from './gone-paragraphs';
import { differenceFrom, differenceWithin } from './version-difference';

interface FromOtherProps {
  readonly review: Review;
  /** Sources of the review's draft. */
  readonly later: number;
  readonly earlier: number;
}

/** What differs in the version that stands from another file of the review. */
export function FromOther({ review, later, earlier }: FromOtherProps) {
  const { draft, texts } = review.content;
  const load = useCallback(
    () => differenceWithin(draft, listFacts(draft, groupEvidence(draft.evidence)), texts, { later, earlier }),
    [draft, texts, later, earlier],
  );
  return (
    <Folded file={draft.sources[earlier]?.file ?? ''}>
      <DifferenceView review={review} load={load} isWithin isImported={false} />
    </Folded>
  );
}

interface FromBeforeProps {
  readonly review: Review;
  readonly versionOf: EarlierText;
}

/** What differs from a file that was accepted before, or waits in another review. */
export function FromBefore({ review, versionOf }: FromBeforeProps) {
  const register = useRegister();
  const { draft, texts } = review.content;
  // As a text: the choices are made anew with each decision, and the files are not to be compared anew for it.
  const joined = JSON.stringify(
    review.choices.map(({ decision }) => (decision.kind === 'join' ? decision.meetingId : null)),
  );
  const load = useCallback(async () => {
    const earlier = await earlierVersion(register, versionOf);
    if (!earlier) return null;
    const difference = await differenceFrom(draft, texts, earlier);
    const hashes = draft.sources.map(({ sha256 }) => sha256);
    const joins = JSON.parse(joined) as readonly (Id | null)[];
    const gone = await Promise.all(
      [goneParagraphs, goneDelegations].map((find) =>
        find(register, difference, versionOf, { hashes, joins }),
      ),
    );
    return { ...difference, standing: new Map(gone.flatMap((found) => [...found])) };
  }, [register, versionOf, draft, texts, joined]);
  return (
    <Folded file={versionOf.name}>
      <DifferenceView review={review} load={load} isWithin={false} isImported={versionOf.isImported} />
    </Folded>
  );
}

/** Compared only when it is asked for. */
function Folded({ file, children }: { readonly file: string; readonly children: ReactNode }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title={t('exchange.version.difference', { file })}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      {isOpen ? children : null}
    </Disclosure>
  );
}
