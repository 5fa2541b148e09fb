import type { AcceptingMeeting, PlannedSource } from './accepting';

/**
 * The file of the review because of which something of the meeting goes.
 * @param by its SHA-256
 * @returns nothing where that file does not tell of this meeting, or was accepted before
 */
export function sourceLettingGo(
  { meeting, draft, sources }: AcceptingMeeting,
  by: string,
): PlannedSource | undefined {
  const own = meeting.sources.find((source) => draft.sources[source]?.sha256 === by);
  const source = sources[own ?? -1];
  return source?.known === false ? source : undefined;
}
