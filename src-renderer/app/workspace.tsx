import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useAddressedNotice } from '@/pickers/recommendations/use-addressed-notice';
import { TakingBackQuestion } from '@/pickers/undo/taking-back';
import { useNewMeeting } from '@/pickers/use-new-meeting';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { useRegisterCondition } from '@/store/react/use-save-state';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ExchangeCommands } from './exchange-commands';
import { FirstRun } from './first-run';
import { Frame } from './frame/frame';
import { useMeetingResults } from './palette/use-meeting-results';
import { usePersonResults } from './palette/use-person-results';
import { usePartyResults } from './palette/use-party-results';
import { useRecommendationResults } from './palette/use-recommendation-results';
import { usePreferences } from './preferences-context';
import { Routes } from './routes';

/** The app over an open register: the first-run screen while there is nothing in it, then the frame and its pages. */
export function Workspace() {
  const t = useText();
  const host = useHost();
  const register = useRegister();
  const condition = useRegisterCondition();
  const [location] = useLocation();
  const { preferences } = usePreferences();
  const empty = useLive((open) => open.isEmpty(), []);
  const createMeeting = useNewMeeting();
  useMeetingResults();
  usePersonResults();
  usePartyResults();
  useRecommendationResults();
  useAddressedNotice();

  useEffect(
    () =>
      host.onClosing({
        finish: async () => {
          await Promise.all([register.settled(), unfinished.settled()]);
        },
        wouldLose: () => register.saveState.kind !== 'saved' || unfinished.pending > 0,
      }),
    [host, register],
  );

  if (empty === undefined) return null;
  // An import begins in an empty register: its pages, and the help, must be within reach before there is a record.
  const isWithin = ['/import', '/help'].some((path) => location === path || location.startsWith(`${path}/`));
  if (empty && !(preferences.name && isWithin)) return <FirstRun />;

  return (
    <TakingBackQuestion>
      <Frame onCreateMeeting={() => void createMeeting()}>
        {condition.kind === 'closed' ? (
          <Banner
            kind="danger"
            title={t(condition.reason === 'deleted' ? 'errors.register-deleted' : 'errors.store.closed')}
            actions={<Button onPress={() => globalThis.location.reload()}>{t('errors.reload-app')}</Button>}
          />
        ) : null}
        <ExchangeCommands />
        <Routes />
      </Frame>
    </TakingBackQuestion>
  );
}
