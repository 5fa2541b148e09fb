import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { chairOn } from '@/domain/chairmanship';
import type { Id } from '@/domain/fields';
import { nameOn } from '@/domain/name-on';
import { comparePeriods } from '@/domain/period';
import type { RegisterContents } from '@/domain/register-contents';
import type { DamagedText } from '@/formats/bundle/damaged-texts';
import type { PackProgress } from '@/formats/pack/make-pack';
import { packWords } from '@/formats/pack/pack-words';
import type { PaperLanguage } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText, type Translate } from '@/i18n/use-text';
import { PaperLanguageControl } from '@/pickers/paper/paper-language-control';
import { periodInWords } from '@/pickers/period-in-words';
import { today } from '@/pickers/today';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';
import { Select } from '@/ui/select';
import { DamagedList } from '../bundle/damaged-list';
import styles from './pack-dialog.module.css';
import { makePack, savePack, type MadePack } from './save-pack';

interface PackDialogProps {
  /** The Chairmanship that is chosen at first; `null` for that of today. */
  readonly of?: Id | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const whole = 'whole';

/** How far the saving is, is told in so many bytes. */
const shownAs = 1024 ** 2;

/** The handover pack of a Chairmanship: whose, in which language, then how far it is. */
export function PackDialog({ of = null, isOpen, onClose }: PackDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const format = useFormat();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const chairmanships = useChairmanships(locale, t);
  const [chosen, setChosen] = useState<Id | null>(of);
  const [language, setLanguage] = useState<PaperLanguage>(locale.startsWith('ru') ? 'ru' : 'en');
  const [progress, setProgress] = useState<PackProgress | null>(null);
  /** In bytes. */
  const [saving, setSaving] = useState<Omit<PackProgress, 'name'> | null>(null);
  const isBusy = progress !== null || saving !== null;
  /** Made, and not saved yet. */
  const [made, setMade] = useState<MadePack | null>(null);
  /** Told already: the next time the pack is made with them, of the register as it was gathered. */
  const [told, setTold] = useState<{
    readonly damaged: readonly DamagedText[];
    readonly gathered: RegisterContents;
  } | null>(null);
  const running = useRef<AbortController | null>(null);
  // The Chairmanship of today hands over, unless another is chosen.
  const value = chosen ?? chairmanships?.current ?? whole;

  const close = () => {
    setMade(null);
    setTold(null);
    onClose();
  };
  const save = async (pack: MadePack) => {
    const controller = new AbortController();
    running.current = controller;
    // Said from the start: of a pack in one part nothing is told before it is written.
    setSaving({ done: 0, total: pack.bytes.length });
    const saved = await savePack(host, pack, t('exchange.pack.files'), {
      signal: controller.signal,
      onProgress: (done, total) => setSaving({ done, total }),
    }).finally(() => setSaving(null));
    running.current = null;
    if (saved.ok) {
      notify({ kind: 'done', text: t('exchange.pack.done', { name: saved.value.name }) });
      close();
    } else {
      setMade(pack);
      if (saved.error.code === 'cancelled') return;
      const file = saved.error.name ?? pack.suggestedName;
      notify({ kind: 'error', text: t(`errors.file.${saved.error.code}`, { name: file, limit: '' }) });
    }
  };
  const make = async () => {
    const controller = new AbortController();
    running.current = controller;
    // Its files are handed over: a pack that is cancelled gathers them anew.
    setTold(null);
    setProgress({ done: 0, total: 1, name: '' });
    try {
      const making = await makePack(
        { chairmanshipId: value === whole ? null : value, language, gathered: told?.gathered ?? null },
        {
          host,
          register,
          name: packWords[language].title,
          signal: controller.signal,
          onProgress: setProgress,
        },
      );
      if (making.ok) await save(making.value);
      else if (making.error.code === 'damaged') setTold(making.error);
      else if (making.error.code === 'not-made') notify({ kind: 'error', text: t('exchange.pack.failed') });
    } catch {
      notify({ kind: 'error', text: t('exchange.pack.failed') });
    } finally {
      running.current = null;
      setProgress(null);
    }
  };

  return (
    <Dialog
      title={t('exchange.pack.title')}
      isOpen={isOpen}
      onClose={close}
      dismissable={!isBusy && made === null}
      actions={
        isBusy ? null : (
          <>
            <Button kind="quiet" onPress={close}>
              {t(made ? 'exchange.pack.let-go' : 'ui.cancel')}
            </Button>
            {made ? (
              <Button kind="primary" onPress={() => void save(made)}>
                {t('exchange.pack.save')}
              </Button>
            ) : (
              <Button kind="primary" isDisabled={!chairmanships} onPress={() => void make()}>
                {t(told ? 'exchange.damaged.pack' : 'exchange.pack.make')}
              </Button>
            )}
          </>
        )
      }
    >
      {saving ? (
        <ProgressBar
          key="saving"
          label={t('exchange.pack.saving')}
          done={Math.floor(saving.done / shownAs)}
          total={Math.ceil(saving.total / shownAs)}
          detail={format.fileSize(saving.total)}
          onCancel={() => running.current?.abort()}
        />
      ) : progress ? (
        <ProgressBar
          label={t(progress.name === '' ? 'exchange.pack.planning' : 'exchange.pack.running')}
          done={progress.done}
          total={progress.total}
          detail={progress.name}
          onCancel={() => running.current?.abort()}
        />
      ) : made ? (
        <p role="status">{t('exchange.pack.made')}</p>
      ) : (
        <div className={styles.form}>
          {told ? <DamagedList damaged={told.damaged} after={t('exchange.damaged.goes-along')} /> : null}
          <p className={styles.hint}>{t('exchange.pack.text')}</p>
          <Select
            label={t('exchange.pack.of')}
            items={[...(chairmanships?.items ?? []), { id: whole, label: t('exchange.pack.whole') }]}
            value={value}
            onChange={setChosen}
          />
          <PaperLanguageControl language={language} onLanguage={setLanguage} />
          <p className={styles.hint}>
            {t(host.capabilities.writesPdf ? 'exchange.pack.pdf' : 'exchange.pack.no-pdf')}
          </p>
        </div>
      )}
    </Dialog>
  );
}

/** The latest first, each by the name of the State, the label and its time: one State presides more than once. */
function useChairmanships(locale: string, t: Translate) {
  return useLive(
    async (register) => {
      const [all, parties, names] = await Promise.all([
        register.list('chairmanships'),
        register.list('parties'),
        register.list('partyNames'),
      ]);
      const items = all
        .toSorted((a, b) => comparePeriods(b, a))
        .flatMap((chairmanship) => {
          const party = parties.find(({ id }) => id === chairmanship.partyId);
          if (!party) return [];
          const name = nameOn(party, names, today(), locale, 'short');
          const isDated = chairmanship.from !== null || chairmanship.until !== null;
          const years = isDated ? periodInWords(chairmanship, locale, t) : null;
          return [
            { id: chairmanship.id, label: [name, ...wordsOfPeriod(chairmanship.label, years)].join(', ') },
          ];
        });
      return { items, current: chairOn(all, today())?.id ?? items[0]?.id ?? null };
    },
    [locale, t],
  );
}

/** What a Chairmanship is called, and its period; a name that is only its years says nothing beside that. */
function wordsOfPeriod(label: string | null, period: string | null): readonly string[] {
  const isOnlyYears = label !== null && /^[\d\s/–—-]*$/u.test(label);
  const words = period !== null && isOnlyYears ? [period] : [label, period];
  return words.flatMap((one) => (one === null || one === '' ? [] : [one]));
}
