import { ClipboardPaste, Copy, Sigma, Users } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { wholeMeeting, type Moment } from '@/domain/moment';
import { meetingLabel, meetingReference } from '@/domain/meeting-reference';
import { quorumAt } from '@/domain/quorum';
import { survivorOf } from '@/domain/survivor-of';
import { useText } from '@/i18n/use-text';
import { DaysOutsideNote } from '@/pickers/days-outside-note';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { useKnownPeople } from '@/pickers/people/use-known-people';
import { FileReview } from '@/pickers/tables/file-review';
import type { ReviewInput } from '@/pickers/tables/open-review';
import { TableMenu } from '@/pickers/tables/table-menu';
import type { TableScope } from '@/pickers/tables/table-scope';
import { useOpenReview } from '@/pickers/tables/use-open-review';
import { useRun } from '@/pickers/use-run';
import { useRegister } from '@/store/react/register-context';
import type { MeetingRow } from '@/store/register';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import styles from './attendance-panel.module.css';
import { CopyReview } from './copy/copy-review';
import { useEarlierMeetings } from './copy/use-earlier-meetings';
import { CategoryCounts } from './counts/category-counts';
import { countSections } from './counts/count-sections';
import { CountsStrip } from './counts/counts-strip';
import { QuorumLine } from './counts/quorum-line';
import { addInTurn, type LastPlace } from './entry/add-in-turn';
import { entryOfSuggestion, usualState } from './entry/entry-of-suggestion';
import { QuickEntry } from './entry/quick-entry';
import type { EntryContext, Suggestion } from './entry/suggestion';
import { PasteReview } from './paste/paste-review';
import { NamedWithoutSeat } from './roster/named-without-seat';
import { Roster } from './roster/roster';
import { rosterView, type DelegationView } from './roster/roster-view';
import { MomentSwitch } from './when/moment-switch';
import { hasMoments, momentIn, momentsOf } from './when/moments-of';
import { useReadOnly } from '@/ui/read-only';

interface AttendancePanelProps {
  readonly dossier: MeetingDossier;
  /** The delegation or the person of one that the address names. */
  readonly recordId?: string | undefined;
}

/** Who came to a meeting: the count, the one line that adds, and the delegations in protocol order. */
export function AttendancePanel({ dossier, recordId }: AttendancePanelProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const run = useRun();
  const isLocked = useReadOnly();
  const { meeting } = dossier;
  const entries = usePartyEntries(meeting.date);
  const { people, refresh, keepUp } = useKnownPeople(meeting.date, locale);
  const [partyId, setPartyId] = useState<string | null>(null);
  /** The one of that party that was gone to: it may have several. */
  const [goneTo, setGoneTo] = useState<string | null>(null);
  /** Taken just now: the next name goes to it already, while it is being saved. */
  const [taken, setTaken] = useState<PartyEntry | null>(null);
  /** To which delegation the line before goes: a party may have several, and the next name may come while it is saved. */
  const last = useRef<LastPlace>({ delegationIds: [] });
  const tables = useOpenReview(meeting.id);
  const earlier = useEarlierMeetings(meeting);
  const [copying, setCopying] = useState<readonly MeetingRow[] | null>(null);
  const [said, setSaid] = useState('');
  /** Who was added last: their row says to which delegation. */
  const [marked, setMarked] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [chosenMoment, setMoment] = useState<Moment>(wholeMeeting);
  const moments = useMemo(() => momentsOf(dossier), [dossier]);
  const moment = useMemo(() => momentIn(moments, chosenMoment), [moments, chosenMoment]);
  const sections = useMemo(() => rosterView(dossier, locale, moment), [dossier, locale, moment]);
  const categories = useMemo(() => countSections(sections), [sections]);
  const [showsCategories, setShowsCategories] = useState(false);
  const categoriesId = useId();
  const quorum = useMemo(() => quorumAt(dossier, moment), [dossier, moment]);
  // The field comes first; the list is made in the pauses after it.
  const hasRoster = useDeferredValue(true, false);
  const state = usualState(meeting);
  const context = useMemo((): EntryContext => {
    const persons = new Map(dossier.persons.map((person) => [person.id, person]));
    const current = dossier.delegations.find((delegation) => delegation.partyId === partyId);
    return {
      entries,
      people,
      partiesHere: new Set(dossier.delegations.map((delegation) => delegation.partyId)),
      headcounts: new Map(
        dossier.delegations.flatMap(({ partyId: id, headcount }) => (headcount ? [[id, headcount]] : [])),
      ),
      peopleHere: new Set(dossier.attendances.map(({ personId }) => survivorOf(persons, personId))),
      current: entries.find((entry) => current !== undefined && entry.partyId === current.partyId) ?? taken,
    };
  }, [entries, people, dossier.delegations, dossier.attendances, dossier.persons, partyId, taken]);
  const ofParty = dossier.delegations.filter((one) => one.partyId === partyId);
  const currentId = (ofParty.find(({ id }) => id === goneTo) ?? ofParty[0])?.id ?? null;
  const goTo = ({ delegation }: DelegationView) => {
    setPartyId(delegation.partyId);
    setGoneTo(delegation.id);
  };

  const show = (id: string | null | undefined) => {
    if (id) frame.current?.querySelector(`[data-line="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const take = async (suggestion: Suggestion) => {
    const entry = entryOfSuggestion(suggestion, locale, state, people);
    setTaken(suggestion.kind === 'new-organisation' ? null : suggestion.party);
    setPartyId(null);
    // One that was made just now may not be in the list yet.
    const known = ofParty.find(({ id }) => id === goneTo)?.id ?? null;
    const [added] = await keepUp(
      async () =>
        (await run(addInTurn(meeting.id, entry, last.current, { known, otherwise: currentId }))) ?? [],
      ([one]) => one?.personId ?? null,
    );
    const inParty = added ? ((await partyOf(added.delegationId)) ?? null) : partyId;
    setPartyId(inParty);
    if (!added) return;
    const words = { name: entry.name, party: entry.partyName };
    setSaid(
      entry.headcount
        ? t('attendance.added.headcount', {
            name: entry.name,
            count: t(`domain.count.${entry.headcount.qualifier}`, { count: entry.headcount.count }),
          })
        : !entry.attendee
          ? t(added.isNew ? 'attendance.added.delegation' : 'attendance.added.delegation-here', words)
          : added.isNew
            ? t('attendance.added.person', words)
            : t('attendance.added.here', words),
    );
    setGoneTo(added.delegationId);
    setMarked(added.isNew ? added.attendanceId : null);
    requestAnimationFrame(() => show(added.attendanceId ?? added.delegationId));
  };
  const partyOf = async (delegationId: string) => (await register.get('delegations', delegationId))?.partyId;
  const scope: TableScope = {
    kind: 'attendance',
    meetingId: meeting.id,
    date: meeting.date,
    state,
    delegationOrder: sections.flatMap((section) =>
      section.delegations.map(({ delegation }) => delegation.id),
    ),
    name: meetingReference(meeting),
  };
  const openTable = (opened: ReviewInput) => {
    setCopying(null);
    tables.begin(opened);
  };
  const leaveTable = (leave: () => void) => () => {
    leave();
    refresh();
    input.current?.focus();
  };
  const addTo = (view: DelegationView) => {
    goTo(view);
    input.current?.focus();
  };

  return (
    <div className={styles.panel}>
      <div className={styles.strip}>
        <CountsStrip sections={sections} categories={categories} />
        <div className={styles.ways}>
          {categories.length > 0 ? (
            <Button
              looksOnly
              kind="quiet"
              icon={Sigma}
              aria-expanded={showsCategories}
              {...(showsCategories ? { 'aria-controls': categoriesId } : {})}
              onPress={() => setShowsCategories(!showsCategories)}
            >
              {t('attendance.counts.by-category')}
            </Button>
          ) : null}
          <Button
            kind="quiet"
            icon={ClipboardPaste}
            onPress={() => {
              refresh();
              openTable({ kind: 'paste', pasted: { text: '', html: '' } });
            }}
          >
            {t('attendance.paste')}
          </Button>
          {earlier.usual ? (
            <Button
              kind="quiet"
              icon={Copy}
              onPress={() => {
                tables.close();
                void earlier.find().then(setCopying);
              }}
            >
              {earlier.usual.type === meeting.type
                ? t('attendance.copy.from', { meeting: meetingLabel(earlier.usual, locale) })
                : t('attendance.copy')}
            </Button>
          ) : null}
          <TableMenu
            scope={scope}
            onOpened={({ name, sheets }) => openTable({ kind: 'file', name, sheets })}
          />
        </div>
      </div>
      {showsCategories && categories.length > 0 ? (
        <CategoryCounts id={categoriesId} categories={categories} />
      ) : null}
      {isLocked ? null : (
        <QuickEntry
          key={meeting.id}
          draftName={`entry-of.${meeting.id}`}
          context={context}
          inputRef={input}
          onTake={(suggestion) => void take(suggestion)}
          onPasteList={(pasted) => openTable({ kind: 'paste', pasted })}
          onEnter={refresh}
          onLeaveDown={() => frame.current?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus()}
        />
      )}
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
      {tables.review?.input.kind === 'paste' ? (
        <PasteReview
          // What was answered about one table is not said of the next.
          key={tables.review.id}
          review={tables.review}
          keep={tables.keep}
          isFound={tables.isFound}
          scope={scope}
          entries={entries}
          onDone={leaveTable(tables.finish)}
          onClose={leaveTable(tables.close)}
        />
      ) : tables.review ? (
        <FileReview
          key={tables.review.id}
          review={tables.review}
          keep={tables.keep}
          isFound={tables.isFound}
          scope={scope}
          onDone={leaveTable(tables.finish)}
          onClose={leaveTable(tables.close)}
        />
      ) : null}
      {copying === null ? null : (
        <CopyReview
          dossier={dossier}
          meetings={copying}
          onClose={() => {
            setCopying(null);
            refresh();
            input.current?.focus();
          }}
        />
      )}
      <DaysOutsideNote dossier={dossier} />
      {sections.length === 0 ? null : (
        <div className={styles.strip}>
          {hasMoments(moments) ? (
            <MomentSwitch moments={moments} value={moment} onChange={setMoment} />
          ) : (
            <span />
          )}
          <QuorumLine meeting={meeting} quorum={quorum} />
        </div>
      )}
      {sections.length === 0 && tables.review === null && copying === null ? (
        <EmptyState icon={Users} title={t('attendance.empty.title')}>
          {t('attendance.empty.text')}
        </EmptyState>
      ) : hasRoster ? (
        <Roster
          sections={sections}
          dossier={dossier}
          moment={moment}
          currentId={currentId}
          askedId={recordId ?? null}
          addedId={marked}
          onCurrent={goTo}
          onAddPerson={addTo}
          entry={input}
          frame={frame}
        />
      ) : null}
      <NamedWithoutSeat dossier={dossier} />
    </div>
  );
}
