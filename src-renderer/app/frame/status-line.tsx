import { Check, CircleAlert, HardDrive, LoaderCircle, Redo2, Undo2, WifiOff } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useSaveState, useUnfinishedFailure } from '@/store/react/use-save-state';
import type { SaveState } from '@/store/register';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Tooltip } from '@/ui/tooltip';
import styles from './status-line.module.css';
import { useSteady } from './use-steady';

interface StatusLineProps {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Whether everything is kept, what can be taken back, and where it all lives. */
export function StatusLine({ undoLabel, redoLabel, undo, redo }: StatusLineProps) {
  const t = useText();
  const { facts } = useHost();
  const saveState = useSteady(useSaveState());
  const unfinished = useUnfinishedFailure();
  return (
    <footer className={styles.line} aria-label={t('app.status')}>
      {unfinished !== null && saveState.kind !== 'failed' ? (
        <Failed
          reason={t(unfinished === 'disk-full' ? 'errors.unfinished.disk-full' : 'errors.unfinished.failed')}
        />
      ) : (
        <SaveWords state={saveState} undoLabel={undoLabel} redoLabel={redoLabel} />
      )}
      {undoLabel === null ? null : (
        <Step
          label={t('app.status.undo-label', { label: undoLabel })}
          shortcut="Mod+Z"
          icon={Undo2}
          onPress={undo}
        />
      )}
      {redoLabel === null ? null : (
        <Step
          label={t('app.status.redo', { label: redoLabel })}
          shortcut="Mod+Shift+Z"
          icon={Redo2}
          onPress={redo}
        />
      )}
      <span className={styles.facts}>
        <span
          className={styles.fact}
          title={facts.kind === 'browser' ? t('app.status.storage.browser-hint') : undefined}
        >
          <Icon of={HardDrive} size="s" />
          <span className={styles.words}>{t(`app.status.storage.${facts.kind}`)}</span>
        </span>
        <span className={styles.fact} title={t('app.status.offline-hint')}>
          <Icon of={WifiOff} size="s" />
          <span className={styles.words}>{t('app.status.offline')}</span>
        </span>
      </span>
    </footer>
  );
}

function SaveWords({
  state,
  undoLabel,
  redoLabel,
}: Pick<StatusLineProps, 'undoLabel' | 'redoLabel'> & { readonly state: SaveState }) {
  const t = useText();
  const format = useFormat();
  switch (state.kind) {
    case 'saved':
      return (
        <span className={classNames(styles.fact, styles.saved)} role="status">
          <Icon of={Check} size="s" />
          {state.at === null
            ? t('app.status.saved-all')
            : t('app.status.saved', { time: format.time(new Date(state.at)) })}
        </span>
      );
    case 'saving':
      return (
        <span className={classNames(styles.fact, state.reverting && styles.busy)} role="status">
          <Icon of={LoaderCircle} size="s" />
          <span className={styles.stepText}>
            {state.reverting === undefined
              ? t('app.status.saving')
              : t(`app.status.${state.reverting}-busy`, {
                  label: (state.reverting === 'undo' ? undoLabel : redoLabel) ?? '',
                })}
          </span>
        </span>
      );
    case 'failed':
      return <Failed reason={t(`errors.store.${state.code}`)} />;
  }
}

function Failed({ reason }: { readonly reason: string }) {
  const t = useText();
  return (
    <span className={classNames(styles.fact, styles.failed)} role="alert" title={reason}>
      <Icon of={CircleAlert} size="s" />
      <strong>{t('app.status.failed')}</strong>
      <span className={styles.reason}>{reason}</span>
    </span>
  );
}

interface StepProps {
  readonly label: string;
  readonly shortcut: string;
  readonly icon: typeof Undo2;
  readonly onPress: () => void;
}

function Step({ label, shortcut, icon, onPress }: StepProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton className={classNames(styles.step)} onPress={onPress} aria-label={label}>
        <Icon of={icon} size="s" />
        <span className={styles.stepText}>{label}</span>
      </AriaButton>
    </Tooltip>
  );
}
