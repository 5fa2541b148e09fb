import { useEffect } from 'react';
import type { Theme } from './preferences';

/** Keeps the page in the chosen theme, and in step with the system's where that was chosen. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && systemIsDark.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    apply();
    systemIsDark.addEventListener('change', apply);
    return () => systemIsDark.removeEventListener('change', apply);
  }, [theme]);
}
