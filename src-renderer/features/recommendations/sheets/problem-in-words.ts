import type { Id } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { ReportProblem } from '@/formats/follow-up-sheet/planned-report';
import type { Translate } from '@/i18n/use-text';

interface ProblemContext {
  readonly t: Translate;
  readonly locale: string;
  readonly partyName: (partyId: Id) => string;
  /** The meeting at which the reports were given; `none` where nobody said it. */
  readonly given: string;
}

/** What was odd about a row, what is proposed, and what to do next. */
export function problemInWords(
  problem: ReportProblem,
  { t, locale, partyName, given }: ProblemContext,
): string {
  switch (problem.code) {
    case 'status-guessed':
      return t('follow-up.problem.status-guessed', {
        text: problem.text,
        status: t(`domain.commitment-status.${problem.status}`),
      });
    case 'date-unread':
      return t('follow-up.problem.date-unread', { text: problem.text, given });
    case 'status-unread':
    case 'date-in-future':
    case 'due-unread':
    case 'mark-differs':
    case 'only-refers':
    case 'reference-guessed':
      return t(`follow-up.problem.${problem.code}`, { text: problem.text });
    case 'reference-changed':
    case 'last-overwritten':
      return t(`follow-up.problem.${problem.code}`, { text: problem.text, now: problem.now || '—' });
    case 'text-changed':
    case 'text-other':
      return t(`follow-up.problem.${problem.code}`, { now: problem.now });
    case 'last-contradicts':
    case 'status-elsewhere':
      return t(`follow-up.problem.${problem.code}`, {
        title: problem.title,
        text: shortened(problem.text),
        status: t(`domain.commitment-status.${problem.status}`),
      });
    case 'due-differs':
      return t('follow-up.problem.due-differs', { now: formatEdtf(problem.now, locale) });
    case 'hidden-cells':
    case 'merged':
    case 'unworked':
      return t(`follow-up.problem.${problem.code}`, { titles: problem.titles });
    case 'due-odd':
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

/** Enough of the words of a cell to know them by. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
