import type { ProgressUpdate } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { timeOfReport } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference, type CitedMeeting } from '@/domain/meeting-reference';
import type { Translate } from '@/i18n/use-text';

/** "March 2016"; "Undated, given at SOM 3 (2016)"; "Undated". @param locale BCP 47 */
export function reportTimeInWords(
  report: Pick<ProgressUpdate, 'date' | 'meetingId'>,
  meetings: Pick<ReadonlyMap<Id, CitedMeeting>, 'get'>,
  t: Translate,
  locale: string,
): string {
  const time = timeOfReport(report, meetings);
  switch (time.kind) {
    case 'dated':
      return formatEdtf(time.date, locale);
    case 'given':
      return t('follow-up.report.given', { meeting: meetingReference(time.at) });
    case 'undated':
      return t('follow-up.report.undated');
  }
}
