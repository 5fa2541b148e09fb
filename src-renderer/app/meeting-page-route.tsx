import { useParams } from 'wouter';
import { AttendancePanel } from '@/features/attendance/attendance-panel';
import { readMeetingTab } from '@/features/meetings/page/meeting-address';
import { MeetingPage } from '@/features/meetings/page/meeting-page';
import { OutcomePanel } from '@/features/outcome/outcome-panel';

/** Puts the parts that several features bring together on the page of one meeting. */
export function MeetingPageRoute() {
  const {
    meetingId = '',
    tab,
    sourceId,
  } = useParams<{ meetingId: string; tab?: string; sourceId?: string }>();
  return (
    <MeetingPage
      key={meetingId}
      meetingId={meetingId}
      tab={readMeetingTab(tab)}
      sourceId={sourceId}
      panels={{
        attendance: (dossier) => <AttendancePanel dossier={dossier} />,
        outcome: (dossier) => <OutcomePanel dossier={dossier} />,
      }}
    />
  );
}
