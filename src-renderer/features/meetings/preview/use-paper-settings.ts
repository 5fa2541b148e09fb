import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PaperLanguage } from '@/formats/paper/paper';
import { loadPaperSettings, savePaperSettings, type PaperSettings } from './paper-settings';

export interface PaperView {
  readonly open: boolean;
  readonly width: number;
  readonly language: PaperLanguage;
  readonly set: (change: Partial<PaperSettings>) => void;
}

/** Whether the paper is shown, how wide and in which language; remembered on this device. */
export function usePaperSettings(): PaperView {
  const { locale } = useIntl();
  const [settings, setSettings] = useState(loadPaperSettings);
  const set = useCallback((change: Partial<PaperSettings>) => {
    setSettings((current) => {
      const next = { ...current, ...change };
      savePaperSettings(next);
      return next;
    });
  }, []);
  const language = settings.language ?? (locale.startsWith('ru') ? 'ru' : 'en');
  return { open: settings.open, width: settings.width, language, set };
}
