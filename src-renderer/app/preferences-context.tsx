import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { loadPreferences, savePreferences, standardPreferences, type Preferences } from './preferences';

interface PreferencesAccess {
  readonly preferences: Preferences;
  readonly change: (patch: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesAccess>({
  preferences: standardPreferences,
  change: () => undefined,
});

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const change = useCallback((patch: Partial<Preferences>) => {
    setPreferences((current) => {
      const next = { ...current, ...patch };
      savePreferences(next);
      return next;
    });
  }, []);
  return (
    <PreferencesContext value={useMemo(() => ({ preferences, change }), [preferences, change])}>
      {children}
    </PreferencesContext>
  );
}

export function usePreferences(): PreferencesAccess {
  return use(PreferencesContext);
}
