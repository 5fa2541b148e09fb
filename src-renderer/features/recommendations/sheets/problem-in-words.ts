import type { Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { ReportProblem } from '@/formats/follow-up-sheet/planned-report';
import type { Translate } from '@/i18n/use-text';

/** What was odd about a row, what is proposed, and what to do next. */
export function problemInWords(
  problem: ReportProblem,
  t: Translate,
  locale: string,
  partyName: (partyId: Id) => string,
): string {
  switch (problem.code) {
    case 'status-guessed':
      return t('follow-up.problem.status-guessed', {
        text: problem.text,
        status: t(`domain.commitment-status.${problem.status}`),
      });
    case 'status-unread':
    case 'date-unread':
    case 'date-in-future':
    case 'mark-differs':
    case 'reference-changed':
    case 'reference-guessed':
      return t(`follow-up.problem.${problem.code}`, { text: problem.text });
    case 'date-either-order':
    case 'date-short-year':
      return t(`follow-up.problem.${problem.code}`, {
        text: problem.text,
        date: formatEdtf(problem.date, locale),
      });
    case 'reference-unknown':
      return t('follow-up.problem.reference-unknown', { text: problem.text || 'none' });
    case 'twice':
      return t('follow-up.problem.twice', { line: problem.line });
    case 'filled-down':
      return t('follow-up.problem.filled-down', { rows: problem.rows });
    case 'other-party':
      return t('follow-up.problem.other-party', { name: partyName(problem.partyId) || '—' });
    case 'owner-differs':
      return t('follow-up.problem.owner-differs', { now: problem.now });
    default:
      return t(`follow-up.problem.${problem.code}`);
  }
}
