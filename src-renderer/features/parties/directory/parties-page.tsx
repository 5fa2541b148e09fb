import { Flag, FolderInput, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage, EmptyDirectory } from '@/pickers/directory/directory-page';
import { useCreateKey } from '@/pickers/directory/use-create-key';
import { useDirectoryQuery } from '@/pickers/directory/use-directory-query';
import { today } from '@/pickers/today';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { usePartyDuplicates } from '../duplicates/use-party-duplicates';
import { partyAddress, partyDuplicatesAddress } from '../party-address';
import { AddPartyDialog } from './add-party-dialog';
import { buildLines } from './build-lines';
import { directoryChoices } from './directory-choices';
import { directoryColumns } from './directory-columns';
import { filterLines, readFilter, writeFilter } from './directory-filter';
import { directoryFilterProps } from './directory-filter-props';
import type { PartyLine } from './party-line';
import { ProcessConflicts } from './process-conflicts';
import { sorting as rules, sortLines } from './sort-lines';

const address = { list: 'parties', readFilter, writeFilter, sorting: rules };
const addKey = { id: 'parties.add-party', message: 'parties.add', icon: Flag, shortcuts: ['A'] } as const;
const nothing = { rows: [], statuses: [], chairmanships: [], supportRoles: [] };

/** The States and organisations in use: found by typing, filtered, sorted, opened by Enter. */
export function PartiesPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery(address);
  const [adding, setAdding] = useState(false);
  const begin = useCallback(() => setAdding(true), []);
  useCreateKey(addKey, begin);

  const parties = useLive((register) => register.partyRows(), []);
  const pairs = usePartyDuplicates(parties?.rows);
  const lines = useMemo(() => buildLines(parties ?? nothing, today(), locale), [parties, locale]);
  const shown = useMemo(
    () => sortLines(filterLines(lines, filter), sorting, locale),
    [lines, filter, sorting, locale],
  );
  const choices = useMemo(() => directoryChoices(lines, filter, t), [lines, filter, t]);
  const columns = useMemo(() => directoryColumns(t), [t]);
  const open = useCallback((line: PartyLine) => navigate(partyAddress(line.party.id)), [navigate]);

  if (!parties) return null;
  const add = (
    <Button kind="primary" icon={Plus} shortcut="A" onPress={begin}>
      {t('parties.add')}
    </Button>
  );
  const dialog = <AddPartyDialog isOpen={adding} onClose={() => setAdding(false)} />;
  if (lines.length === 0) {
    return (
      <>
        <EmptyDirectory
          title={t('app.nav.parties')}
          icon={Flag}
          empty={{
            title: t('parties.empty.title'),
            text: t('parties.empty.text'),
            actions: (
              <>
                {add}
                <LinkButton to="/import" icon={FolderInput}>
                  {t('parties.import')}
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
        title={t('app.nav.parties')}
        actions={
          <>
            {pairs && pairs.length > 0 ? (
              <LinkButton kind="quiet" to={partyDuplicatesAddress}>
                {t('pairs.count', { count: pairs.length })}
              </LinkButton>
            ) : null}
            {add}
          </>
        }
        above={<ProcessConflicts parties={parties} />}
        filter={directoryFilterProps(filter, choices, setFilter, t)}
        columns={columns}
        total={lines.length}
        lines={shown}
        keyOf={({ party }) => party.id}
        sorting={sorting}
        rules={rules}
        onSort={setSorting}
        onOpen={open}
        none={{ title: t('parties.none.title'), text: t('parties.none.text') }}
      />
      {dialog}
    </>
  );
}
