import { useIntl } from 'react-intl';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { originReference } from '@/domain/recommendation-reference';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';

/** What is to be done with a paragraph whose number is kept. */
export interface KeptNumberQuestion {
  readonly kind: 'join' | 'remove' | 'heading';
  readonly numbered: NumberedParagraph;
  /** How many sub-paragraphs it has whose own numbers are kept: they rise by a level with them. */
  readonly parts: number;
  readonly done: () => void;
}

interface KeptNumberDialogProps {
  readonly question: KeptNumberQuestion;
  readonly onAnswer: (goes: boolean) => void;
}

/** A number of a final text is in papers that are out: what becomes of it, and of what is cited by it, is said first. */
export function KeptNumberDialog({ question: { kind, numbered, parts }, onAnswer }: KeptNumberDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const { paragraph, cited } = numbered;
  const { id, meetingId } = paragraph;
  const records = useLive((register) => register.recommendationRecordsAt(meetingId), [meetingId]);
  const own = records?.origins.filter(({ paragraphId }) => paragraphId === id) ?? [];
  const [first] = own;
  const reference =
    records && first
      ? originReference(
          first,
          { meetings: new Map(records.meetings.map((one) => [one.id, one])), numbers: records.numbers },
          locale,
        )
      : '';
  return (
    <Dialog
      title={t(`outcome.kept.${kind}`, { number: cited })}
      isOpen
      onClose={() => onAnswer(false)}
      size="s"
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question came by a key, and keys answer it */}
          <Button autoFocus onPress={() => onAnswer(false)}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" onPress={() => onAnswer(true)}>
            {t(`outcome.kept.${kind}.do`)}
          </Button>
        </>
      }
    >
      <p>{t('outcome.kept.text', { number: cited })}</p>
      {kind !== 'join' && parts > 0 ? <p>{t('outcome.kept.parts', { count: parts })}</p> : null}
      {first ? <p>{t('outcome.kept.cited', { count: own.length, reference })}</p> : null}
    </Dialog>
  );
}
