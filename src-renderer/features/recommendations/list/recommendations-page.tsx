import { CalendarDays, ClipboardCheck, FilePlus, Grid3x3, ListTodo, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage, EmptyDirectory } from '@/pickers/directory/directory-page';
import { useCreateKey } from '@/pickers/directory/use-create-key';
import { useDirectoryQuery } from '@/pickers/directory/use-directory-query';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import {
  matrixAddress,
  recommendationAddress,
  repeatsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { useRepeats } from '../repeats/use-repeats';
import { reviewAddress } from '../review/review-address';
import { sorting as rules } from './compare-lines';
import { listChoices } from './list-choices';
import { filterLines, readFilter, writeFilter } from './list-filter';
import { listFilterProps } from './list-filter-props';
import { NewRecommendationDialog } from './new-recommendation-dialog';
import { recommendationColumns } from './recommendation-columns';
import type { RecommendationLine } from './recommendation-line';
import { useRecommendationLines } from './use-recommendation-lines';

const address = { list: 'recommendations', readFilter, writeFilter, sorting: rules };
const createKey = {
  id: 'recommendations.create',
  message: 'recommendations.new',
  icon: FilePlus,
  shortcuts: ['Shift+N'],
} as const;

/** Everything the process recommends, each once: found by typing, filtered, sorted, opened by Enter. */
export function RecommendationsPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery(address);
  const [creating, setCreating] = useState(false);
  const begin = useCallback(() => setCreating(true), []);
  useCreateKey(createKey, begin);

  const inHand = useRecommendationRows();
  const repeats = useRepeats(inHand);
  const parties = usePartyNames();
  const lines = useRecommendationLines(inHand, parties, sorting);
  const shown = useMemo(() => filterLines(lines ?? [], filter), [lines, filter]);
  const choices = useMemo(
    () =>
      listChoices(lines ?? [], filter, {
        meetings: inHand?.records.meetings ?? [],
        partyName: parties?.nameOf ?? (() => ''),
        language: locale,
        t,
      }),
    [lines, filter, inHand, parties, locale, t],
  );
  const columns = useMemo(() => recommendationColumns(t), [t]);
  const open = useCallback(
    (line: RecommendationLine) => navigate(recommendationAddress(line.id)),
    [navigate],
  );

  if (!inHand || !lines) return null;
  const create = (
    <Button kind="primary" icon={Plus} shortcut="Shift+N" onPress={begin}>
      {t('recommendations.new')}
    </Button>
  );
  const dialog = creating ? (
    <NewRecommendationDialog
      typed={shown.length === 0 ? filter.text : ''}
      onClose={() => setCreating(false)}
    />
  ) : null;
  if (inHand.rows.length === 0) {
    return (
      <>
        <EmptyDirectory
          title={t('app.nav.recommendations')}
          icon={ListTodo}
          empty={{
            title: t('recommendations.empty.title'),
            text: t('recommendations.empty.text'),
            actions: (
              <>
                {create}
                <LinkButton to="/meetings" icon={CalendarDays}>
                  {t('recommendations.empty.meetings')}
                </LinkButton>
              </>
            ),
          }}
        />
        {dialog}
      </>
    );
  }
  return (
    <>
      <DirectoryPage
        title={t('app.nav.recommendations')}
        actions={
          <>
            <LinkButton to={reviewAddress(null)} icon={ClipboardCheck}>
              {t('follow-up.review')}
            </LinkButton>
            <LinkButton to={matrixAddress} icon={Grid3x3}>
              {t('follow-up.matrix')}
            </LinkButton>
            {repeats && repeats.length > 0 ? (
              <LinkButton kind="quiet" to={repeatsAddress}>
                {t('recommendations.repeats.count', { count: repeats.length })}
              </LinkButton>
            ) : null}
            {create}
          </>
        }
        filter={listFilterProps(filter, choices, setFilter, t)}
        columns={columns}
        total={lines.length}
        lines={shown}
        keyOf={({ id }) => id}
        rowHeight={52}
        sorting={sorting}
        rules={rules}
        onSort={setSorting}
        onOpen={open}
        none={{ title: t('recommendations.none.title'), text: t('recommendations.none.text') }}
      />
      {dialog}
    </>
  );
}
