import type { MessageKey } from '@/i18n/messages/en/messages';

/** A part of the app with a place in the rail. One is added here when its pages exist. */
export interface Area {
  readonly id: 'overview' | 'meetings' | 'recommendations' | 'people' | 'parties' | 'exchange' | 'settings';
  readonly path: string;
  readonly label: MessageKey;
  readonly shortcuts: readonly string[];
  readonly desktopShortcut?: string;
  /** Stands below the line in the rail. */
  readonly apart?: boolean;
}

export const areas: readonly Area[] = [
  { id: 'overview', path: '/', label: 'app.nav.overview', shortcuts: ['G O'], desktopShortcut: 'Mod+1' },
  {
    id: 'meetings',
    path: '/meetings',
    label: 'app.nav.meetings',
    shortcuts: ['G M'],
    desktopShortcut: 'Mod+2',
  },
  {
    id: 'recommendations',
    path: '/recommendations',
    label: 'app.nav.recommendations',
    shortcuts: ['G R'],
    desktopShortcut: 'Mod+3',
  },
  { id: 'people', path: '/people', label: 'app.nav.people', shortcuts: ['G P'], desktopShortcut: 'Mod+4' },
  { id: 'parties', path: '/parties', label: 'app.nav.parties', shortcuts: ['G T'], desktopShortcut: 'Mod+5' },
  { id: 'exchange', path: '/import', label: 'app.nav.exchange', shortcuts: ['G I'], apart: true },
  { id: 'settings', path: '/settings', label: 'app.nav.settings', shortcuts: ['Mod+,', 'G S'], apart: true },
];

/** The area an address belongs to: the longest path it starts with. */
export function areaOf(location: string): Area | undefined {
  return areas
    .filter(({ path }) =>
      path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`),
    )
    .at(-1);
}
