import { ListTodo } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { EmptyDirectory } from '@/pickers/directory/directory-page';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { recommendationsAddress } from '@/pickers/recommendations/recommendation-address';
import type { RegisterView } from '@/pickers/recommendations/register-view';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { LinkButton } from '@/ui/link-button';
import { GlanceView } from '../glance/glance-view';
import { ListView } from '../list/list-view';
import { MatrixView } from '../matrix/matrix-view';
import { StatesView } from '../states/states-view';
import { filterProps } from './filter-props';
import { useFilterChoices } from './use-filter-choices';
import { useRecommendationLines } from './use-recommendation-lines';
import { useRegisterView } from './use-register-view';
import { viewNames } from './view-tabs';
import type { ViewProps } from './view-props';

const views: Readonly<Record<RegisterView, (props: ViewProps) => ReactNode>> = {
  list: ListView,
  states: StatesView,
  matrix: MatrixView,
  glance: GlanceView,
};

/**
 * The register of recommendations in its views. Thousands of lines are read and made once; whoever goes from one view
 * to another has them at once, with the same filter and the same day.
 */
export function RegisterPage() {
  const t = useText();
  const shown = useRegisterView();
  const inHand = useRecommendationRows(shown.day);
  const parties = usePartyNames();
  const lines = useRecommendationLines(inHand, parties);
  const choices = useFilterChoices(lines, shown.filter, inHand?.records.meetings, parties?.nameOf ?? noName);
  if (!inHand || !lines || !parties) return null;
  if (shown.view !== 'list' && shown.day === null && inHand.rows.length === 0) {
    return (
      <EmptyDirectory
        title={t(viewNames[shown.view])}
        icon={ListTodo}
        empty={{
          title: t('follow-up.empty.title'),
          text: t('follow-up.empty.text'),
          actions: <LinkButton to={recommendationsAddress}>{t('follow-up.empty.action')}</LinkButton>,
        }}
      />
    );
  }
  const View = views[shown.view];
  return (
    <View
      inHand={inHand}
      parties={parties}
      lines={lines}
      shown={shown}
      filter={filterProps(shown.filter, choices, shown.setFilter, t)}
    />
  );
}

function noName(): string {
  return '';
}
