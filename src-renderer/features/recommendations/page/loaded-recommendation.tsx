import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { referenceInWords, textInWords } from '@/pickers/recommendations/recommendation-words';
import { SourcesButton } from '@/pickers/sources/sources-button';
import { excerpt } from '@/store/commands/excerpt';
import { PageHeader } from '@/ui/page-header';
import { draftReports } from '../matrix/cell/draft-reports';
import { AboutSection } from './about-section';
import { LinksSection } from './links-section';
import { OriginsSection } from './origins-section';
import { RecommendationActions } from './recommendation-actions';
import { RecommendationHistory } from './recommendation-history';
import { RecommendationState } from './recommendation-state';
import { classNames } from '@/ui/class-names';
import layout from '@/ui/page-frame.module.css';
import styles from './recommendation.module.css';
import { StatesSection } from './states-section';
import { TextSection } from './text-section';
import type { OpenRecommendation } from './use-recommendation';

/** What each part of the page is given. */
export interface RecommendationPart {
  readonly open: OpenRecommendation;
  readonly parties: PartyNames;
}

export function LoadedRecommendation({ open, parties }: RecommendationPart) {
  const t = useText();
  const { locale } = useIntl();
  const { row, context, records } = open;
  useEffect(() => draftReports.follow(records.joined), [records.joined]);
  const reference = referenceInWords(row, context, locale, t);
  const text = excerpt(textInWords(row, locale, t));
  const ids = recordIds(open);
  return (
    <div className={layout.page}>
      <PageHeader
        title={t('recommendations.page-title', { reference, text })}
        state={<RecommendationState row={row} />}
        meta={<SourcesButton ids={ids} label={reference} />}
        actions={<RecommendationActions open={open} name={reference} />}
      />
      <div className={layout.scroll}>
        <div className={classNames(layout.columns, styles.columns)}>
          <div className={layout.column}>
            <TextSection row={row} />
            <StatesSection open={open} parties={parties} />
            <RecommendationHistory open={open} parties={parties} />
          </div>
          <div className={layout.column}>
            <OriginsSection open={open} />
            <AboutSection open={open} parties={parties} />
            <LinksSection open={open} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Of the recommendation and of all that is part of it: what sources state of whom it addresses and of how it stands. */
function recordIds({ row, records }: OpenRecommendation): readonly string[] {
  const { id } = row.recommendation;
  const isOwn = ({ recommendationId }: { readonly recommendationId: string }) => recommendationId === id;
  const commitments = records.commitments.filter(isOwn).map((one) => one.id);
  const updates = records.updates.filter(({ commitmentId }) => commitments.includes(commitmentId));
  return [
    id,
    ...[...records.origins, ...records.addressees].filter(isOwn).map((one) => one.id),
    ...commitments,
    ...updates.map((one) => one.id),
  ];
}
