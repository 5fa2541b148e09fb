import { useMemo } from 'react';
import { useHost } from '@/host/react/host-context';
import { effectiveLocale } from '../preferences';
import { usePreferences } from '../preferences-context';
import { useText } from '@/i18n/use-text';
import { appCommands } from './app-commands';
import type { AppContext } from './app-context';
import { bindCommand, mergeCommands, type BoundCommand } from './bound-command';
import { useRegistered } from './command-registry';

type FrameContext = Omit<AppContext, 'theme' | 'setTheme' | 'locale' | 'setLanguage'>;

/** Everything that can be done now: the app's commands and those of the parts on screen. */
export function useBoundCommands(frame: FrameContext): readonly BoundCommand[] {
  const t = useText();
  const { capabilities, facts } = useHost();
  const { preferences, change } = usePreferences();
  const registered = useRegistered();
  const { letterKeys, theme } = preferences;

  const context: AppContext = {
    ...frame,
    theme,
    setTheme: (chosen) => change({ theme: chosen }),
    locale: effectiveLocale(preferences, facts.languages),
    setLanguage: (language) => change({ language }),
  };
  const keys = useMemo(
    () => ({ desktop: capabilities.hasMenu, letters: letterKeys }),
    [capabilities.hasMenu, letterKeys],
  );
  const own = appCommands.map((command) => bindCommand(command, context, t, keys));
  const pages = useMemo(
    () => registered.commands.map((command) => bindCommand(command, undefined, t, keys)),
    [registered.commands, t, keys],
  );
  return mergeCommands(pages, own);
}
