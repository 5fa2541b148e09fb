import { useParams } from 'wouter';
import { readMeetingTab } from '@/features/meetings/page/meeting-address';
import { MeetingPage } from '@/features/meetings/page/meeting-page';

/** Puts the parts that several features bring together on the page of one meeting. */
export function MeetingPageRoute() {
  const {
    meetingId = '',
    tab,
    sourceId,
  } = useParams<{ meetingId: string; tab?: string; sourceId?: string }>();
  return (
    <MeetingPage
      meetingId={meetingId}
      tab={readMeetingTab(tab)}
      sourceId={sourceId}
      panels={{ attendance: () => null, outcome: () => null }}
    />
  );
}
