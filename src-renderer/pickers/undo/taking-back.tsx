import { Undo2 } from 'lucide-react';
import { createContext, useCallback, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PaperVersion } from '@/domain/paper-version';
import { locales } from '@/i18n/locales';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './taking-back.module.css';

/** What Undo would take back. */
export interface TakenBack {
  readonly versions: readonly PaperVersion[];
  /** They were given out elsewhere, and came here with a bundle. */
  readonly isOfBundle: boolean;
}

/** Asks whether what was given out is to be taken back. */
export type AskTakingBack = (taken: TakenBack) => Promise<boolean>;

/** Where nobody can be asked nothing is taken back. */
export const TakingBackContext = createContext<AskTakingBack>(() => Promise.resolve(false));

interface Question extends TakenBack {
  readonly answer: (isMeant: boolean) => void;
}

/** Puts the question over whatever page is open: Undo is everywhere. */
export function TakingBackQuestion({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const isAsking = useRef(false);
  const ask = useCallback<AskTakingBack>((taken) => {
    // The key that asks may be held down.
    if (isAsking.current) return Promise.resolve(false);
    isAsking.current = true;
    return new Promise((resolve) => {
      setQuestion({
        ...taken,
        answer: (isMeant) => {
          isAsking.current = false;
          setQuestion(null);
          resolve(isMeant);
        },
      });
    });
  }, []);
  return (
    <TakingBackContext value={ask}>
      {children}
      {question ? <TakingBackDialog {...question} /> : null}
    </TakingBackContext>
  );
}

/** More than these are counted: a bundle may have brought them. */
const named = 5;

function TakingBackDialog({ versions, isOfBundle, answer }: Question) {
  const t = useText();
  const count = versions.length;
  const words = isOfBundle ? 'life.taking-out' : 'life.taking-back';
  return (
    <Dialog
      title={t(`${words}.title`, { count })}
      isOpen
      onClose={() => answer(false)}
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter after a key pressed once too often leaves all as it is */}
          <Button autoFocus onPress={() => answer(false)}>
            {t(`${words}.leave`, { count })}
          </Button>
          <Button kind="danger" icon={Undo2} onPress={() => answer(true)}>
            {t(`${words}.go-on`)}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t(`${words}.what`)}</p>
        <ul>
          {versions.slice(0, named).map((version) => (
            <li key={version.id}>
              <GivenOut version={version} />
            </li>
          ))}
          {count > named ? <li>{t('exchange.locked.more', { count: count - named })}</li> : null}
        </ul>
        <p>{t(`${words}.after`)}</p>
      </div>
    </Dialog>
  );
}

/** So many figures of a hash tell versions apart. */
const figures = 12;

function GivenOut({ version }: { readonly version: PaperVersion }) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const { language, number, state, title, by, at, sha256 } = version;
  const name = language === 'ru' || language === 'en' ? locales[language].name : language;
  return (
    <>
      {t('life.taking-back.version', {
        title,
        language: name,
        number,
        state: t(`life.state.${state}`).toLocaleLowerCase(locale),
        by,
        date: format.dateTime(new Date(at)),
      })}{' '}
      <span className={styles.hash}>
        SHA-256 <code title={sha256}>{sha256.slice(0, figures)}</code>
      </span>
    </>
  );
}
