import { CalendarDays, ClipboardCheck, FilePlus, ListTodo, Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage, EmptyDirectory } from '@/pickers/directory/directory-page';
import { useCreateKey } from '@/pickers/directory/use-create-key';
import { partiesAskedFor } from '@/pickers/recommendations/recommendation-filter';
import { useIsUnfinished } from '@/pickers/unfinished-work';
import { recommendationAddress, repeatsAddress } from '@/pickers/recommendations/recommendation-address';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { useRepeats } from '../repeats/use-repeats';
import { PapersPopover } from '../papers/papers-popover';
import { AsOfControl } from '../views/as-of-control';
import { filterLines } from '../views/filter-lines';
import type { RecommendationLine } from '../views/recommendation-line';
import { useSorted } from '../views/use-sorted';
import { useSorting } from '../views/use-sorting';
import type { ViewProps } from '../views/view-props';
import { ViewTabs } from '../views/view-tabs';
import { compareLines, sorting as rules } from './compare-lines';
import { NewRecommendationDialog, newRecommendationPlace } from './new-recommendation-dialog';
import { recommendationColumns } from './recommendation-columns';

const createKey = {
  id: 'recommendations.create',
  message: 'recommendations.new',
  icon: FilePlus,
  shortcuts: ['Shift+N'],
} as const;

/** Everything the process recommends, each once: found by typing, filtered, sorted, opened by Enter. */
export function ListView({ inHand, lines, shown, filter }: ViewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const [{ column, descending }, setSorting] = useSorting('recommendations', rules);
  const repeats = useRepeats(inHand);
  const compare = useMemo(() => compareLines({ column, descending }, locale), [column, descending, locale]);
  const sorted = useSorted(lines, compare);
  const found = useMemo(() => filterLines(sorted ?? [], shown.filter), [sorted, shown.filter]);
  const isCreating = useIsUnfinished(newRecommendationPlace);
  const typed = sorted && found.length === 0 ? shown.filter.text : '';
  const begin = useCallback(() => {
    if (unfinished.read(newRecommendationPlace) !== null) return;
    unfinished.keep(newRecommendationPlace, { text: typed, meetingId: null });
  }, [typed]);
  useCreateKey(createKey, begin);
  const foundRows = useMemo(() => found.map(({ row }) => row), [found]);
  const columns = useMemo(() => recommendationColumns(t, locale), [t, locale]);
  const open = useCallback(
    (line: RecommendationLine) => navigate(recommendationAddress(line.id)),
    [navigate],
  );

  if (!sorted) return null;
  const create = (
    <Button kind="primary" icon={Plus} shortcut="Shift+N" onPress={begin}>
      {t('recommendations.new')}
    </Button>
  );
  const dialog = isCreating ? (
    <NewRecommendationDialog onClose={() => unfinished.keep(newRecommendationPlace, null)} />
  ) : null;
  if (inHand.rows.length === 0 && shown.day === null) {
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
            <AsOfControl day={shown.day} onChange={shown.setDay} />
            <LinkButton to={reviewAddress(null)} icon={ClipboardCheck}>
              {t('follow-up.review')}
            </LinkButton>
            {repeats && repeats.length > 0 ? (
              <LinkButton kind="quiet" to={repeatsAddress}>
                {t('recommendations.repeats.count', { count: repeats.length })}
              </LinkButton>
            ) : null}
            <PapersPopover
              inHand={inHand}
              rows={foundRows}
              day={shown.day}
              partyIds={partiesAskedFor(shown.filter)}
            />
            {create}
          </>
        }
        above={<ViewTabs shown={shown} />}
        filter={filter}
        columns={columns}
        total={lines.length}
        lines={found}
        keyOf={({ id }) => id}
        rowHeight={52}
        sorting={{ column, descending }}
        rules={rules}
        onSort={setSorting}
        onOpen={open}
        none={{ title: t('recommendations.none.title'), text: t('recommendations.none.text') }}
      />
      {dialog}
    </>
  );
}
