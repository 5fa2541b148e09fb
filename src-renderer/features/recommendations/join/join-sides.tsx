import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Review } from '@/domain/agenda-item';
import type { Id } from '@/domain/fields';
import type { JoinChoices } from '@/domain/join-choices';
import { joinedRecords } from '@/domain/joined-records';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows } from '@/domain/recommendation-row';
import { rivalOutcomes } from '@/domain/united-review';
import { useText } from '@/i18n/use-text';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { useUnite } from '@/pickers/pairs/use-unite';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import {
  joinAddress,
  recommendationAddress,
  repeatsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { useTagWords } from '@/pickers/tags/use-tag-words';
import { today } from '@/pickers/today';
import { joinRecommendations } from '@/store/commands/join-recommendations';
import { Sides } from '@/ui/side-by-side';
import { UnitingPage } from '@/ui/uniting-page';
import { useDraftPlaces } from '../matrix/cell/draft-reports';
import { recommendationsApart } from '../repeats/recommendations-apart';
import { JoinFields, type NamedRow } from './join-fields';
import { JoinResult } from './join-result';
import { rowFacts, type Wording } from './join-words';
import { notesOfBoth } from './notes-of-both';

interface JoinSidesProps {
  readonly records: RecommendationRecords;
  /** Of the two, the one that was made first. */
  readonly firstId: string;
  readonly otherId: string;
  readonly parties: PartyNames;
  readonly reviews: readonly Review[];
  /** Of the reviews. */
  readonly meetings: ReadonlyMap<Id, Meeting>;
}

/** Two recommendations, what is to be chosen between them, and the one they become. */
export function JoinSides({ records, firstId, otherId, parties, reviews, meetings }: JoinSidesProps) {
  const t = useText();
  const { locale } = useIntl();
  const unite = useUnite();
  const distinguish = useDistinguish(recommendationsApart);
  const tagWords = useTagWords();
  const [, navigate] = useLocation();
  const drafts = useDraftPlaces();
  const [keepId, setKeepId] = useState(firstId);
  const [choices, setChoices] = useState<JoinChoices>({});
  const dropId = keepId === firstId ? otherId : firstId;
  const context = useMemo(() => originContext(records), [records]);
  const rows = useMemo(() => recommendationRows(records, { today: today(), day: null }), [records]);
  const resultOf = useCallback(
    (chosen: JoinChoices) => {
      const then = joinedRecords(records, { keepId, dropId, choices: chosen });
      return recommendationRows(then, { today: today(), day: null }).find(
        ({ recommendation }) => recommendation.id === keepId,
      );
    },
    [records, keepId, dropId],
  );
  const result = useMemo(() => resultOf(choices), [resultOf, choices]);
  const named = (id: string): NamedRow | null => {
    const row = rows.find(({ recommendation }) => recommendation.id === id);
    return row ? { row, name: referenceInWords(row, context, locale, t) } : null;
  };
  const [one, other, keep, drop] = [named(firstId), named(otherId), named(keepId), named(dropId)];
  if (!one || !other || !keep || !drop || !result) return null;
  const wording: Wording = { t, locale, parties, context, tagWords };
  const notes = notesOfBoth(reviews, meetings, (id) => (id === keepId ? keep.name : drop.name), t);
  const join = () =>
    unite({
      command: joinRecommendations(keep.row.recommendation, drop.row.recommendation, {
        ...choices,
        noteHeads: notes.heads,
      }),
      address: recommendationAddress(keepId),
      sidesAddress: joinAddress(firstId, otherId),
      done: t('recommendations.repeats.joined', { name: keep.name, other: drop.name }),
    });
  const apart = async () => {
    const isTold = await distinguish({ id: firstId, name: one.name }, { id: otherId, name: other.name });
    if (isTold) navigate(repeatsAddress, { replace: true });
  };
  return (
    <UnitingPage
      title={t('recommendations.join.title', { name: one.name, other: other.name })}
      hint={t('recommendations.join.hint')}
      apart={{ label: t('recommendations.repeats.apart'), onPress: () => void apart() }}
      unite={{ label: t('recommendations.join.do'), onPress: () => void join() }}
    >
      <Sides
        label={t('recommendations.join.keep')}
        stays={t('pairs.merge.stays')}
        goes={t('recommendations.join.goes')}
        keptId={keepId}
        onKeep={setKeepId}
        sides={[one, other].map(({ row, name }) => ({
          id: row.recommendation.id,
          name,
          facts: rowFacts(row, wording),
        }))}
      />
      <JoinFields
        keep={keep}
        drop={drop}
        sides={[one, other]}
        records={records}
        reviews={reviews}
        meetings={meetings}
        choices={choices}
        resultOf={resultOf}
        wording={wording}
        onChange={setChoices}
      />
      <JoinResult
        result={result}
        name={referenceInWords(result, context, locale, t)}
        keep={keep}
        drop={drop}
        wording={wording}
        notesComing={notes.coming}
        outcomesGone={rivalOutcomes(reviews, keepId, dropId).map(({ meetingId, one: own, other: others }) => {
          const gone = (choices.reviewed?.[meetingId] ?? keepId) === keepId ? others : own;
          const meeting = meetings.get(meetingId);
          return t('recommendations.join.value-goes', {
            field: t('recommendations.join.reviewed-at', {
              meeting: meeting ? meetingReference(meeting) : '—',
            }),
            value: t(`domain.review-outcome.${gone.outcome}`),
          });
        })}
        halfWritten={drafts
          .filter(({ recommendationId }) => recommendationId === dropId)
          .map(({ partyId }) => parties.nameOf(partyId) || '—')}
        links={
          records.links.filter((link) =>
            [link.recommendationId, link.otherRecommendationId].every((id) =>
              [firstId, otherId].includes(id),
            ),
          ).length
        }
      />
    </UnitingPage>
  );
}
