import { CalendarDays, CalendarPlus, Ellipsis, FolderInput } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { DirectoryPage, EmptyDirectory } from '@/pickers/directory/directory-page';
import { useDirectoryQuery } from '@/pickers/directory/use-directory-query';
import { useNewMeeting } from '@/pickers/use-new-meeting';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { useCommands } from '@/ui/commands/command-scope';
import { IconButton } from '@/ui/icon-button';
import { LinkButton } from '@/ui/link-button';
import { Menu, MenuItem } from '@/ui/menu';
import { useExportPlanned } from '../export/use-export-planned';
import { meetingAddress } from '../page/meeting-address';
import { buildLines } from './build-lines';
import { listChoices } from './list-choices';
import { filterLines, readFilter, writeFilter } from './list-filter';
import { listFilterProps } from './list-filter-props';
import { meetingColumns } from './meeting-columns';
import type { MeetingLine } from './meeting-line';
import { sorting as rules, sortLines } from './sort-lines';

const address = { list: 'meetings', readFilter, writeFilter, sorting: rules };

/** All meetings of the register: found by typing, filtered, sorted, opened by Enter. */
export function MeetingListPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const createMeeting = useNewMeeting();
  const { filter, sorting, setFilter, setSorting } = useDirectoryQuery(address);

  const meetings = useLive((register) => register.meetingRows(), []);
  const lines = useMemo(() => buildLines(meetings ?? [], locale, t), [meetings, locale, t]);
  const shown = useMemo(
    () => sortLines(filterLines(lines, filter), sorting, locale),
    [lines, filter, sorting, locale],
  );
  const choices = useMemo(() => listChoices(lines, filter, locale, t), [lines, filter, locale, t]);
  const columns = useMemo(() => meetingColumns(t), [t]);
  const open = useCallback((line: MeetingLine) => navigate(meetingAddress(line.meeting.id)), [navigate]);

  const exportPlanned = useExportPlanned();
  useCommands(
    useMemo(
      () => [
        {
          id: 'meetings.export-planned',
          message: 'meetings.calendar.planned',
          group: 'exchange',
          icon: CalendarDays,
          run: () => void exportPlanned(),
        },
      ],
      [exportPlanned],
    ),
  );

  if (!meetings) return null;
  const create = (
    <Button kind="primary" icon={CalendarPlus} shortcut="N" onPress={() => void createMeeting()}>
      {t('meetings.new')}
    </Button>
  );
  if (meetings.length === 0) {
    return (
      <EmptyDirectory
        title={t('meetings.title')}
        icon={CalendarDays}
        empty={{
          title: t('meetings.empty.title'),
          text: t('meetings.empty.text'),
          actions: (
            <>
              {create}
              <LinkButton to="/import" icon={FolderInput}>
                {t('meetings.import')}
              </LinkButton>
            </>
          ),
        }}
      />
    );
  }
  return (
    <DirectoryPage
      title={t('meetings.title')}
      actions={
        <>
          {create}
          <Menu
            label={t('meetings.more')}
            placement="bottom end"
            trigger={<IconButton icon={Ellipsis} label={t('meetings.more')} />}
          >
            <MenuItem
              id="planned"
              icon={CalendarDays}
              label={t('meetings.calendar.planned')}
              onAction={() => void exportPlanned()}
            />
          </Menu>
        </>
      }
      filter={listFilterProps(filter, choices, setFilter, t)}
      columns={columns}
      total={lines.length}
      lines={shown}
      keyOf={({ meeting }) => meeting.id}
      sorting={sorting}
      rules={rules}
      onSort={setSorting}
      onOpen={open}
      none={{ title: t('meetings.none.title'), text: t('meetings.none.text') }}
    />
  );
}
