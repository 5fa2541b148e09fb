import type { Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';

import type { Accepted } from './accept-review';

/** What an acceptance did, in one line. */
export function acceptedInWords(
  { meeting, summary, problems }: Accepted,
  language: string,
  t: Translate,
): string {
  const { meetingsAdded: added, meetingsJoined: joined, competingClaims: competing } = summary;
  if (meeting === null)
    return summary.recordsAdded > 0
      ? t('exchange.accept.records', { count: summary.recordsAdded })
      : t('exchange.accept.known');
  const values = { name: meetingName(meeting, language, t), added, joined };
  const what =
    added + joined > 1
      ? t('exchange.accept.several', values)
      : t(joined > 0 ? 'exchange.accept.joined' : 'exchange.accept.added', values);
  return [
    what,
    competing > 0 ? t('exchange.accept.competing', { count: competing }) : '',
    problems > 0 ? t('exchange.accept.problems', { count: problems }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
