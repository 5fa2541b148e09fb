import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { PaperVersion } from '@/domain/paper-version';
import { aroundDifference } from '@/formats/paper/life/around-difference';
import type { ComparedRow } from '@/formats/paper/life/comparison';
import type { PaperLanguage } from '@/formats/paper/paper';
import { countOpen, type OpenPlaces } from '@/formats/paper/life/open-places';
import { useText, type Translate } from '@/i18n/use-text';
import { fieldProblemsInWords } from '@/pickers/paper/field-problems-note';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button, type ButtonKind } from '@/ui/button';
import type { PaperView } from '../preview/use-paper-settings';
import { changesNow } from './changes-now';
import { openNow } from './open-now';
import styles from './versions.module.css';

interface ApproveButtonProps {
  readonly meetingId: Id;
  readonly paper: Pick<PaperView, 'kind' | 'choices'>;
  /** In which it is approved. */
  readonly languages: readonly PaperLanguage[];
  /** The approved text that it corrects. */
  readonly corrects?: PaperVersion;
  readonly kind?: ButtonKind;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onApprove: () => void;
}

/** What is to be known before a text is approved. */
interface Known {
  readonly open: OpenPlaces | null;
  /** `null` where they are not known. */
  readonly changes: readonly ComparedRow[] | null;
}

/**
 * Approves a text. Where something in it is open it says so first, and one goes on knowing it; of a correction it says always
 * what else is changed than the reason tells.
 */
export function ApproveButton(props: ApproveButtonProps) {
  const { meetingId, paper, languages, corrects, kind, label, isDisabled, onApprove } = props;
  const register = useRegister();
  const [known, setKnown] = useState<Known | null>(null);
  const press = async () => {
    const choices = languages.map((language) => ({ ...paper.choices, language }));
    const [open, changes] = await Promise.all([
      openNow(register, meetingId, paper.kind, choices),
      corrects && choices[0] ? changesNow(register, corrects, choices[0]) : null,
    ]);
    if (corrects || (open && countOpen(open) > 0)) setKnown({ open, changes });
    else onApprove();
  };
  if (known)
    return (
      <Question
        {...props}
        known={known}
        onClose={() => setKnown(null)}
        onApprove={() => {
          setKnown(null);
          onApprove();
        }}
      />
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

interface QuestionProps extends ApproveButtonProps {
  readonly known: Known;
  readonly onClose: () => void;
}

function Question({ known: { open, changes }, corrects, isDisabled, onClose, onApprove }: QuestionProps) {
  const t = useText();
  const { locale } = useIntl();
  const isOpen = open !== null && countOpen(open) > 0;
  const title = t(corrects ? 'life.changes.title' : 'life.open.title');
  return (
    <div className={styles.asks} role="group" aria-label={title}>
      <Banner
        kind="ask"
        title={title}
        actions={
          <>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that asked is gone; the way back comes first */}
            <Button autoFocus size="s" onPress={onClose}>
              {t('life.open.back')}
            </Button>
            <Button size="s" icon={LockKeyhole} isDisabled={isDisabled} onPress={onApprove}>
              {t(isOpen ? 'life.open.go-on' : 'life.changes.go-on')}
            </Button>
          </>
        }
      >
        {corrects ? <Changes changes={changes} /> : null}
        {corrects && isOpen ? <p>{t('life.open.title')}:</p> : null}
        {isOpen ? (
          <ul className={styles.open}>
            {openInWords(open, locale, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ) : null}
      </Banner>
    </div>
  );
}

/** More changes than these are only counted; the comparison shows them all. */
const changesNamed = 12;

function Changes({ changes }: { readonly changes: Known['changes'] }) {
  const t = useText();
  if (!changes) return <p>{t('life.changes.unknown')}</p>;
  if (changes.length === 0) return <p>{t('life.changes.none')}</p>;
  return (
    <ul className={styles.open}>
      {changes.slice(0, changesNamed).map((change, index) => (
        <li key={index}>{changeInWords(change, t)}</li>
      ))}
      {changes.length > changesNamed ? (
        <li>{t('life.changes.more', { count: changes.length - changesNamed })}</li>
      ) : null}
    </ul>
  );
}

function changeInWords({ place, before, after }: ComparedRow, t: Translate): string {
  const words = { place, before: shortened(before), after: shortened(after) };
  if (!before) return t('life.changes.came', words);
  if (!after) return t('life.changes.went', words);
  const [was, is] = aroundDifference(onOneLine(before.words), onOneLine(after.words));
  return t('life.changes.one', { place, before: was, after: is });
}

function shortened(text: ComparedRow['before']): string {
  const letters = Array.from(onOneLine(text?.words ?? ''));
  return letters.length > mostLetters
    ? `${letters.slice(0, mostLetters).join('').trimEnd()}…`
    : letters.join('');
}

/** Lines that stand one below the other, as those of a letterhead. */
function onOneLine(words: string): string {
  return words.replaceAll(/\s*\n\s*/gu, ' / ');
}

/** Of a passage that came or went, so much tells which it is. */
const mostLetters = 120;

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
