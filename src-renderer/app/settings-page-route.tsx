import { SettingsPage } from '@/features/settings/settings-page';
import { useHost } from '@/host/react/host-context';
import { useShortcutList } from './commands/shortcut-list-context';
import { effectiveLocale } from './preferences';
import { usePreferences } from './preferences-context';

/** The settings page over this device's preferences. */
export function SettingsPageRoute() {
  const { facts } = useHost();
  const { preferences, change } = usePreferences();
  return (
    <SettingsPage
      name={preferences.name}
      onName={(name) => change({ name })}
      locale={effectiveLocale(preferences, facts.languages)}
      onLocale={(language) => change({ language })}
      theme={preferences.theme}
      onTheme={(theme) => change({ theme })}
      letterKeys={preferences.letterKeys}
      onLetterKeys={(letterKeys) => change({ letterKeys })}
      onShowShortcuts={useShortcutList()}
    />
  );
}
