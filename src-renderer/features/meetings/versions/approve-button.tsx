import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { PaperLanguage } from '@/formats/paper/paper';
import { countOpen, type OpenPlaces } from '@/formats/paper/life/open-places';
import { useText, type Translate } from '@/i18n/use-text';
import { fieldProblemsInWords } from '@/pickers/paper/field-problems-note';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button, type ButtonKind } from '@/ui/button';
import type { PaperView } from '../preview/use-paper-settings';
import { openNow } from './open-now';
import styles from './versions.module.css';

interface ApproveButtonProps {
  readonly meetingId: Id;
  readonly paper: Pick<PaperView, 'kind' | 'choices'>;
  /** In which it is approved. */
  readonly languages: readonly PaperLanguage[];
  readonly kind?: ButtonKind;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onApprove: () => void;
}

/** Approves a text. Where something in it is open it says so first, and one goes on knowing it. */
export function ApproveButton({
  meetingId,
  paper,
  languages,
  kind,
  label,
  isDisabled,
  onApprove,
}: ApproveButtonProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const [open, setOpen] = useState<OpenPlaces | null>(null);
  const press = async () => {
    const choices = languages.map((language) => ({ ...paper.choices, language }));
    const found = await openNow(register, meetingId, paper.kind, choices);
    if (found && countOpen(found) > 0) setOpen(found);
    else onApprove();
  };
  if (open)
    return (
      <div className={styles.asks} role="group" aria-label={t('life.open.title')}>
        <Banner
          kind="ask"
          title={t('life.open.title')}
          actions={
            <>
              {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that asked is gone; the way back comes first */}
              <Button autoFocus size="s" onPress={() => setOpen(null)}>
                {t('life.open.back')}
              </Button>
              <Button
                size="s"
                icon={LockKeyhole}
                isDisabled={isDisabled}
                onPress={() => {
                  setOpen(null);
                  onApprove();
                }}
              >
                {t('life.open.go-on')}
              </Button>
            </>
          }
        >
          <ul className={styles.open}>
            {openInWords(open, locale, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Banner>
      </div>
    );
  return (
    <Button
      icon={LockKeyhole}
      isDisabled={isDisabled}
      onPress={() => void press()}
      {...(kind ? { kind } : {})}
    >
      {label}
    </Button>
  );
}

/** More places than these are only counted. */
const named = 5;

function openInWords(open: OpenPlaces, locale: string, t: Translate): readonly string[] {
  const { fields, gaps, remarks, speakers, expected } = open;
  const list = (words: readonly string[]) =>
    [...words.slice(0, named), ...(words.length > named ? ['…'] : [])].join('; ');
  return [
    ...fieldProblemsInWords(fields, locale, t),
    ...(gaps.length > 0 ? [t('life.open.gaps', { count: gaps.length, places: list(gaps) })] : []),
    ...(remarks.length > 0 ? [t('life.open.remarks', { count: remarks.length })] : []),
    ...(speakers.length > 0
      ? [t('life.open.speakers', { count: speakers.length, names: list(speakers) })]
      : []),
    ...(expected > 0 ? [t('papers.left-out.expected', { count: expected })] : []),
  ];
}
