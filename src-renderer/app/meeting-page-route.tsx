import { useParams } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { AttendancePanel } from '@/features/attendance/attendance-panel';
import { readMeetingTab } from '@/features/meetings/page/meeting-address';
import { MeetingPage } from '@/features/meetings/page/meeting-page';
import { OutcomePanel } from '@/features/outcome/outcome-panel';
import { ProceedingsPanel } from '@/features/outcome/proceedings-panel';

interface MeetingParams {
  readonly meetingId: string;
  readonly tab?: string;
  readonly recordId?: string;
}

/** Puts the parts that several features bring together on the page of one meeting. */
export function MeetingPageRoute() {
  const { meetingId, tab, recordId } = useParams<MeetingParams>();
  return (
    <MeetingPage
      key={meetingId}
      meetingId={meetingId}
      tab={readMeetingTab(tab)}
      recordId={recordId}
      panels={panels}
    />
  );
}

const panels = {
  attendance: (dossier: MeetingDossier, recordId?: string) => (
    <AttendancePanel dossier={dossier} recordId={recordId} />
  ),
  proceedings: (dossier: MeetingDossier, recordId?: string) => (
    <ProceedingsPanel dossier={dossier} recordId={recordId} />
  ),
  outcome: (dossier: MeetingDossier, recordId?: string) => (
    <OutcomePanel dossier={dossier} recordId={recordId} />
  ),
};
