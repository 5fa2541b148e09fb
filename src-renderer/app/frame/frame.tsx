import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useWaitingCount } from '@/features/exchange/pending/use-waiting';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { useRegistered } from '../commands/command-registry';
import { ShortcutListContext } from '../commands/shortcut-list-context';
import { useBoundCommands } from '../commands/use-bound-commands';
import { useMenu } from '../commands/use-menu';
import { useShortcuts } from '../commands/use-shortcuts';
import { ErrorBoundary } from '../error-boundary';
import { Palette } from '../palette/palette';
import { ShortcutList } from '../palette/shortcut-list';
import { useHistorySteps } from '../use-history-steps';
import { useMeetingCount } from '../use-meeting-count';
import { usePeopleCount } from '../use-people-count';
import { usePartyCount } from '../use-party-count';
import { useRecommendationCount } from '../use-recommendation-count';
import { useProcessName } from '../use-process-name';
import styles from './frame.module.css';
import { Rail } from './rail';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';

interface FrameProps {
  readonly onCreateMeeting: () => void;
  readonly children: ReactNode;
}

/** What stays in place around every page. */
export function Frame({ onCreateMeeting, children }: FrameProps) {
  const t = useText();
  const [location, navigate] = useLocation();
  const main = useRef<HTMLElement>(null);
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | null>(null);
  const openShortcuts = useCallback(() => setOverlay('shortcuts'), []);
  const registerSteps = useHistorySteps();
  const { providers, steps: ownSteps } = useRegistered();
  const steps = ownSteps ?? registerSteps;
  const commands = useBoundCommands({
    ...steps,
    navigate,
    openPalette: () => setOverlay('palette'),
    openShortcuts,
    createMeeting: onCreateMeeting,
  });
  useShortcuts(commands);
  useMenu(commands);
  const close = () => setOverlay(null);

  return (
    <div className={styles.frame}>
      <div className={styles.skip}>
        <Button onPress={() => main.current?.focus()}>{t('app.skip')}</Button>
      </div>
      <TopBar
        processName={useProcessName()}
        onSearch={() => setOverlay('palette')}
        onHelp={() => navigate('/help')}
      />
      <Rail
        counts={{
          meetings: useMeetingCount(),
          recommendations: useRecommendationCount(),
          people: usePeopleCount(),
          parties: usePartyCount(),
          exchange: useWaitingCount(),
        }}
      />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary area={location} resetKey={location}>
          <ShortcutListContext value={openShortcuts}>{children}</ShortcutListContext>
        </ErrorBoundary>
      </main>
      <ErrorBoundary area="status">
        <StatusLine {...steps} />
      </ErrorBoundary>
      <Palette
        isOpen={overlay === 'palette'}
        onClose={close}
        commands={commands}
        providers={providers}
        navigate={navigate}
      />
      <ShortcutList isOpen={overlay === 'shortcuts'} onClose={close} commands={commands} />
    </div>
  );
}
