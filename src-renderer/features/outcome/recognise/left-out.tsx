import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import type { MatchedParagraph } from '../paragraphs/match-pasted';
import { numberRanges } from './number-ranges';

interface LeftOutProps {
  readonly pasted: readonly MatchedParagraph[];
  /** Numbers of paragraphs that have this very text. */
  readonly same: readonly string[];
  /** Whether it is put beside what says the same, and not by its numbers. */
  readonly isByWords: boolean;
}

/** What of a translation has no place: nothing is overwritten, nothing goes unsaid. */
export function LeftOut({ pasted, same, isByWords }: LeftOutProps) {
  const t = useText();
  const left = pasted.filter(({ fills }) => fills === 'none');
  const unknown = left.filter(({ kind }) => kind === 'numbered');
  const headings = left.length - unknown.length;
  const numbers = unknown.flatMap(({ printed, number }) => (printed === null ? [] : [number]));
  const bare = unknown.length - numbers.length;
  const count = same.length + unknown.length;
  if (count + headings === 0) return null;
  const title =
    count > 0
      ? t('outcome.paste.left-out', { count })
      : t('outcome.paste.left-out-headings', { count: headings });
  return (
    <Banner kind="ask" title={title}>
      {[
        same.length > 0 ? t('outcome.paste.same-text', { numbers: numberRanges(same) }) : null,
        numbers.length > 0
          ? t(isByWords ? 'outcome.paste.no-counterpart' : 'outcome.paste.no-number', {
              numbers: numberRanges(numbers),
            })
          : null,
        bare > 0 ? t('outcome.paste.without-number', { count: bare }) : null,
        headings > 0 ? t('outcome.paste.no-heading', { count: headings }) : null,
      ]
        .filter(Boolean)
        .join(' ')}
    </Banner>
  );
}
