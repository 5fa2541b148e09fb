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

/**
 * Whether the paper is shown, how wide and in which language; remembered on this device.
 * @param covers whether there is no room beside the paper: then it is shown only when asked for
 */
export function usePaperSettings(covers: boolean): PaperView {
  const { locale } = useIntl();
  const [settings, setSettings] = useState(loadPaperSettings);
  const [covering, setCovering] = useState(false);
  const set = useCallback(
    ({ open, ...change }: Partial<PaperSettings>) => {
      if (covers && open !== undefined) setCovering(open);
      setSettings((current) => {
        const next = { ...current, ...change, open: covers ? current.open : (open ?? current.open) };
        savePaperSettings(next);
        return next;
      });
    },
    [covers],
  );
  const language = settings.language ?? (locale.startsWith('ru') ? 'ru' : 'en');
  return { open: covers ? covering : settings.open, width: settings.width, language, set };
}
