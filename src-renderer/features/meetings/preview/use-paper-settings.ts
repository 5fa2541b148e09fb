import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import type { PaperZoom } from '@/pickers/paper/paper-zoom';
import type { MeetingTab } from '../page/meeting-address';
import { shownSettings, withChoices, withSettings, type PaperBeside, type PaperState } from './paper-beside';
import { loadPaperSettings, savePaperSettings, type PaperSettings } from './paper-settings';

export interface PaperView {
  readonly open: boolean;
  readonly width: number;
  readonly kind: PaperKey;
  readonly zoom: PaperZoom;
  readonly choices: PaperChoices;
  readonly set: (change: Partial<PaperSettings>) => void;
  readonly choose: (change: Partial<PaperChoices>) => void;
  /** Shows a paper until it is taken back by `null` or another is chosen; it is not remembered. */
  readonly showBeside: (beside: PaperBeside | null) => void;
}

/**
 * Whether a paper is shown, which, how wide and with which choices; remembered on this device.
 * @param covers whether there is no room beside the paper: then it is shown only when asked for
 * @param tab the part of the meeting that is open, which tells the paper that is wanted where none was chosen
 */
export function usePaperSettings(covers: boolean, tab: MeetingTab, dossier: MeetingDossier): PaperView {
  const { locale } = useIntl();
  const [state, setState] = useState<PaperState>(() => ({ settings: loadPaperSettings(), beside: null }));
  const [covering, setCovering] = useState(false);
  const keep = useCallback((change: (current: PaperState) => PaperState) => {
    setState((current) => {
      const next = change(current);
      savePaperSettings(next.settings);
      return next;
    });
  }, []);
  const set = useCallback(
    ({ open, ...change }: Partial<PaperSettings>) => {
      if (covers && open !== undefined) setCovering(open);
      keep((current) =>
        withSettings(current, { ...change, ...(covers || open === undefined ? {} : { open }) }),
      );
    },
    [covers, keep],
  );
  const choose = useCallback(
    (change: Partial<PaperChoices>) => keep((current) => withChoices(current, change)),
    [keep],
  );
  const showBeside = useCallback((beside: PaperBeside | null) => {
    setState((current) => ({ ...current, beside }));
  }, []);
  const settings = useMemo(() => shownSettings(state), [state]);
  const language = settings.language ?? (locale.startsWith('ru') ? 'ru' : 'en');
  const choices = useMemo(() => ({ language, ...settings.choices }), [language, settings.choices]);
  // A template that was deleted, or is another register's, is none of this meeting's papers.
  const chosen = settings.kind !== null && paperKindOf(dossier, settings.kind) ? settings.kind : null;
  return {
    open: covers ? covering : settings.open,
    width: settings.width,
    kind: chosen ?? (tab === 'attendance' ? 'participants' : 'minutes'),
    zoom: settings.zoom,
    choices,
    set,
    choose,
    showBeside,
  };
}
