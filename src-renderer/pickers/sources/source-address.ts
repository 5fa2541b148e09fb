import type { Claim } from '@/domain/source';

/** Query key of the place that a source is opened at: UTF-16 offsets into its text and the source, "42-59-<id>". */
const placeKey = 'at';

/** Where the text of a source is read, with what it states about the meeting marked in it. */
export function sourceAddress(meetingId: string, sourceId: string): string {
  return `/meetings/${meetingId}/documents/${sourceId}`;
}

/** The same, opened at the words that a fact comes from. */
export function placeAddress({
  meetingId,
  sourceId,
  start,
  end,
}: Pick<Claim, 'sourceId' | 'start' | 'end'> & { readonly meetingId: string }): string {
  return `${sourceAddress(meetingId, sourceId)}?${placeKey}=${start}-${end}-${sourceId}`;
}

/**
 * The offset at which the place begins that an address names in this source; `null` where it names none. The query outlives
 * the page it was made for, so another source's place is none.
 */
export function askedPlace(search: string, sourceId: string): number | null {
  const [, start, id] =
    /^(\d{1,9})-\d{1,9}-(.+)$/u.exec(new URLSearchParams(search).get(placeKey) ?? '') ?? [];
  return start === undefined || id !== sourceId ? null : Number(start);
}
