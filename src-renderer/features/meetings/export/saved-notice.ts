import { assertNever } from '@/domain/assert-never';
import type { Host } from '@/host/host';
import type { Translate } from '@/i18n/use-text';
import { templateProblemWords } from '@/pickers/paper/template-problem-words';
import type { Notice } from '@/ui/notice-list';
import type { PaperSaved } from './save-paper';

/** What is said of an export; nothing where the person broke it off or prints elsewhere. */
export function savedNotice(
  saved: PaperSaved,
  name: string,
  host: Pick<Host, 'capabilities' | 'reveal'>,
  t: Translate,
): Notice | null {
  switch (saved.kind) {
    case 'saved': {
      const text = t('meetings.export.done', { name: saved.file.name });
      if (!host.capabilities.revealsFiles) return { kind: 'done', text };
      const run = () => void host.reveal(saved.file);
      return { kind: 'done', text, action: { label: t('meetings.export.reveal'), run } };
    }
    case 'printed':
    case 'bring-in':
      return null;
    case 'not-written':
      return { kind: 'error', text: t('meetings.export.failed') };
    case 'not-filled':
      return {
        kind: 'error',
        text: saved.problems
          .map((problem) =>
            problem.kind === 'gone' || problem.kind === 'one-letter'
              ? t(`word-file.${problem.kind}`)
              : templateProblemWords(problem, t),
          )
          .join('\n'),
      };
    case 'not-saved': {
      const { code, name: file = name } = saved.error;
      return code === 'cancelled'
        ? null
        : { kind: 'error', text: t(`errors.file.${code}`, { name: file, limit: '' }) };
    }
    default:
      return assertNever(saved);
  }
}
