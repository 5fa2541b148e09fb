/** Where the text of a source is read, with what it states about the meeting marked in it. */
export function sourceAddress(meetingId: string, sourceId: string): string {
  return `/meetings/${meetingId}/documents/${sourceId}`;
}
