export const meetingTabs = [
  'details',
  'organisers',
  'agenda',
  'attendance',
  'proceedings',
  'outcome',
  'documents',
  'versions',
  'history',
] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** Where a meeting, a part of it or a record in that part is found; its details are its first page. */
export function meetingAddress(meetingId: string, tab: MeetingTab = 'details', recordId?: string): string {
  if (recordId !== undefined) return `/meetings/${meetingId}/${tab}/${recordId}`;
  return tab === 'details' ? `/meetings/${meetingId}` : `/meetings/${meetingId}/${tab}`;
}

/** The tab an address names; details when it names none that exists. */
export function readMeetingTab(name: string | undefined): MeetingTab {
  return meetingTabs.find((tab) => tab === name) ?? 'details';
}
