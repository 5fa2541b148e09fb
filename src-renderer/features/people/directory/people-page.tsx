import { FolderInput, Languages, UserPlus, Users } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage, EmptyDirectory } from '@/pickers/directory/directory-page';
import { useCreateKey } from '@/pickers/directory/use-create-key';
import { useDirectoryQuery } from '@/pickers/directory/use-directory-query';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { FileReview } from '@/pickers/tables/file-review';
import { TableMenu } from '@/pickers/tables/table-menu';
import { useOpenReview } from '@/pickers/tables/use-open-review';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { useDuplicates } from '../duplicates/use-duplicates';
import { duplicatesAddress, personAddress, postsAddress } from '../person-address';
import { sorting as rules } from './compare-lines';
import { filterLines, readFilter, writeFilter } from './directory-filter';
import { directoryFilterProps } from './directory-filter-props';
import { NewPersonDialog } from './new-person-dialog';
import { peopleChoices } from './people-choices';
import { peopleColumns } from './people-columns';
import styles from './people.module.css';
import type { PersonLine } from './person-line';
import { usePeopleLines } from './use-people-lines';

const peopleScope = { kind: 'people' } as const;
const address = { list: 'people', readFilter, writeFilter, sorting: rules };
const createKey = {
  id: 'people.create',
  message: 'people.new',
  icon: UserPlus,
  shortcuts: ['Shift+N'],
} as const;

/** Everybody the register knows: found by any script, filtered, sorted, opened by Enter. */
export function PeoplePage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery(address);
  const [creating, setCreating] = useState(false);
  const tables = useOpenReview(peopleScope.kind);
  const begin = useCallback(() => setCreating(true), []);
  useCreateKey(createKey, begin);

  const rows = useLive((register) => register.people(), []);
  const names = usePartyNames();
  const lines = usePeopleLines(rows, names, sorting);
  const pairs = useDuplicates(rows);
  const likely = useMemo(
    () => new Set(pairs?.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId])),
    [pairs],
  );
  const shown = useMemo(() => filterLines(lines ?? [], filter, likely), [lines, filter, likely]);
  const choices = useMemo(
    () => peopleChoices(lines ?? [], filter, names?.nameOf ?? (() => ''), locale, t),
    [lines, filter, names, locale, t],
  );
  const columns = useMemo(() => peopleColumns(locale, likely, t), [locale, likely, t]);
  const open = useCallback((line: PersonLine) => navigate(personAddress(line.id)), [navigate]);

  if (!rows || !lines) return null;
  const create = (
    <Button kind="primary" icon={UserPlus} shortcut="Shift+N" onPress={begin}>
      {t('people.new')}
    </Button>
  );
  const tableMenu = (
    <TableMenu
      scope={peopleScope}
      onOpened={({ name, sheets }) => tables.begin({ kind: 'file', name, sheets })}
    />
  );
  const review = tables.review ? (
    <div className={styles.review}>
      <FileReview
        // What was answered about one table is not said of the next.
        key={tables.review.id}
        review={tables.review}
        keep={tables.keep}
        isFound={tables.isFound}
        scope={peopleScope}
        onDone={tables.finish}
        onClose={tables.close}
      />
    </div>
  ) : null;
  const dialog = creating ? (
    <NewPersonDialog
      typed={shown.length === 0 ? filter.text : ''}
      rows={rows}
      lines={lines}
      onClose={() => setCreating(false)}
    />
  ) : null;
  if (rows.length === 0) {
    return (
      <>
        <EmptyDirectory
          title={t('people.title')}
          icon={Users}
          above={review}
          empty={{
            title: t('people.empty.title'),
            text: t('people.empty.text'),
            actions: (
              <>
                {create}
                {tableMenu}
                <LinkButton to="/import" icon={FolderInput}>
                  {t('people.import')}
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
        title={t('people.title')}
        actions={
          <>
            {pairs && pairs.length > 0 ? (
              <LinkButton kind="quiet" to={duplicatesAddress}>
                {t('pairs.count', { count: pairs.length })}
              </LinkButton>
            ) : null}
            <LinkButton kind="quiet" icon={Languages} to={postsAddress}>
              {t('posts.title')}
            </LinkButton>
            {tableMenu}
            {create}
          </>
        }
        above={review}
        filter={directoryFilterProps(filter, choices, setFilter, t)}
        columns={columns}
        total={lines.length}
        lines={shown}
        keyOf={({ id }) => id}
        sorting={sorting}
        rules={rules}
        onSort={setSorting}
        onOpen={open}
        none={{
          title: t('people.none.title'),
          text: t('people.none.text'),
          actions:
            filter.text.trim() === '' ? null : (
              <Button icon={UserPlus} onPress={begin}>
                {t('people.new.named', { name: filter.text.trim() })}
              </Button>
            ),
        }}
      />
      {dialog}
    </>
  );
}
