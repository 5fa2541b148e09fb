import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import type { Statement } from '@/domain/paragraph';
import { recommendationReference } from '@/domain/recommendation-reference';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { RecommendContext, type MadeOf, type RecommendScope } from './recommend-context';

interface RecommendationsOfOutcomeProps {
  readonly meeting: Meeting;
  readonly statements: readonly Statement[];
  readonly children: ReactNode;
}

/** Tells the parts of an outcome which of its statements are recommendations, and lets them make one. */
export function RecommendationsOfOutcome({ meeting, statements, children }: RecommendationsOfOutcomeProps) {
  const t = useText();
  const { locale } = useIntl();
  const records = useLive((register) => register.recommendationRecordsAt(meeting.id), [meeting.id]);
  const [taking, setTaking] = useState<readonly Statement[] | null>(null);
  const made = useMemo(() => {
    if (!records) return undefined;
    const context = originContext(records);
    const origins = groupedBy(records.origins, ({ recommendationId }) => recommendationId);
    const references = new Map(
      records.recommendations.map((one) => [
        one.id,
        recommendationReference(one, origins.get(one.id) ?? [], context, locale) ||
          t('recommendations.no-reference'),
      ]),
    );
    const entries = records.origins.flatMap(({ statementId, recommendationId }) =>
      statementId === null
        ? []
        : ([
            [statementId, { id: recommendationId, reference: references.get(recommendationId) ?? '' }],
          ] satisfies readonly (readonly [string, MadeOf])[]),
    );
    return new Map<string, MadeOf>(entries);
  }, [records, locale, t]);
  const scope = useMemo(
    (): RecommendScope => ({
      made: made ?? new Map(),
      // Before it is known what is one already, nothing is offered.
      waiting: made ? statements.filter(({ id, followUp }) => followUp === 'yes' && !made.has(id)) : [],
      take: setTaking,
      taking,
      done: () => setTaking(null),
    }),
    [made, statements, taking],
  );
  return <RecommendContext value={scope}>{children}</RecommendContext>;
}
