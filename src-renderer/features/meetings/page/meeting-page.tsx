import { CalendarX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useDossier } from '@/store/react/use-dossier';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { useElementWidth } from '@/ui/use-element-width';
import { AgendaTab } from '../agenda/agenda-tab';
import { DetailsTab } from '../details/details-tab';
import { DocumentsTab } from '../documents/documents-tab';
import { HistoryTab } from '../history/history-tab';
import { LockContext, LockedPart } from '@/pickers/lock/lock';
import { meetingLock } from '@/domain/paper-life';
import { OrganisersTab } from '../organisers/organisers-tab';
import { usePaperSettings, type PaperView } from '../preview/use-paper-settings';
import { LockLine } from '../versions/lock-line';
import { VersionsTab } from '../versions/versions-tab';
import type { MeetingTab } from './meeting-address';
import { MeetingActions } from './meeting-actions';
import { MeetingBody } from './meeting-body';
import { MeetingHeader } from './meeting-header';
import layout from '@/ui/page-frame.module.css';
import { MeetingTabLinks } from './meeting-tab-links';

type Panel = (dossier: MeetingDossier, recordId?: string) => ReactNode;

interface MeetingPageProps {
  readonly meetingId: string;
  readonly tab: MeetingTab;
  /** The record that the address names within the part: a paragraph, a note, the source whose text is open. */
  readonly recordId?: string | undefined;
  /** The parts that other features bring. */
  readonly panels: { readonly attendance: Panel; readonly proceedings: Panel; readonly outcome: Panel };
}

/** One meeting: which it is, its parts, and its paper beside them. */
export function MeetingPage({ meetingId, ...parts }: MeetingPageProps) {
  const t = useText();
  const dossier = useDossier(meetingId);
  if (dossier === undefined) return null;
  if (dossier === null) {
    return (
      <EmptyState
        icon={CalendarX}
        title={t('meetings.not-found.title')}
        actions={<LinkButton to="/meetings">{t('meetings.not-found.action')}</LinkButton>}
      >
        {t('meetings.not-found.text')}
      </EmptyState>
    );
  }
  return <LoadedMeeting dossier={dossier} {...parts} />;
}

/** Narrower than this (px), part and paper would both be too thin to work in. */
const roomForBoth = 660;

type LoadedMeetingProps = Omit<MeetingPageProps, 'meetingId'> & { readonly dossier: MeetingDossier };

function LoadedMeeting({ dossier, ...parts }: LoadedMeetingProps) {
  const page = useRef<HTMLDivElement>(null);
  const width = useElementWidth(page);
  const covers = width !== null && width < roomForBoth;
  const paper = usePaperSettings(covers, parts.tab, dossier);
  const lock = useMemo(() => meetingLock(dossier), [dossier]);
  // Which meeting it is comes first, and how wide the page is; its part is made in the pauses after that.
  const hasPart = useDeferredValue(true, false);
  return (
    <LockContext value={lock}>
      <div ref={page} className={layout.page}>
        <MeetingHeader dossier={dossier} actions={<MeetingActions dossier={dossier} paper={paper} />} />
        <MeetingTabLinks dossier={dossier} tab={parts.tab} />
        <MeetingBody dossier={dossier} paper={paper} covers={covers}>
          <LockLine dossier={dossier} lock={lock} tab={parts.tab} />
          {hasPart ? panelOf(parts, dossier, paper) : null}
        </MeetingBody>
      </div>
    </LockContext>
  );
}

function panelOf(
  { tab, recordId, panels }: Omit<MeetingPageProps, 'meetingId'>,
  dossier: MeetingDossier,
  paper: PaperView,
): ReactNode {
  switch (tab) {
    case 'details':
      return (
        <LockedPart table="meetings">
          <DetailsTab key={dossier.meeting.id} dossier={dossier} recordId={recordId} />
        </LockedPart>
      );
    case 'organisers':
      return (
        <LockedPart table="organiserRoles">
          <OrganisersTab dossier={dossier} recordId={recordId} />
        </LockedPart>
      );
    case 'agenda':
      return (
        <LockedPart table="agendaItems">
          <AgendaTab dossier={dossier} recordId={recordId} />
        </LockedPart>
      );
    case 'attendance':
      return <LockedPart table="attendances">{panels.attendance(dossier, recordId)}</LockedPart>;
    case 'proceedings':
      return panels.proceedings(dossier, recordId);
    case 'outcome':
      return <LockedPart table="paragraphs">{panels.outcome(dossier, recordId)}</LockedPart>;
    case 'documents':
      return <DocumentsTab dossier={dossier} sourceId={recordId} />;
    case 'versions':
      return <VersionsTab dossier={dossier} paper={paper} shown={recordId} />;
    case 'history':
      return <HistoryTab dossier={dossier} />;
  }
}
