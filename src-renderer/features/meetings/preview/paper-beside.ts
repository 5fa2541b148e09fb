import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import type { PaperSettings } from './paper-settings';

/** A paper that something on the page is about, and that is shown beside it for so long. Nobody chose it, so it is not remembered. */
export interface PaperBeside {
  readonly kind: PaperKey;
  readonly choices: Partial<PaperChoices>;
}

export interface PaperState {
  /** What was chosen; remembered on this device. */
  readonly settings: PaperSettings;
  readonly beside: PaperBeside | null;
}

/** The settings of the paper that is shown. */
export function shownSettings({ settings, beside }: PaperState): PaperSettings {
  if (!beside) return settings;
  const { language, ...choices } = beside.choices;
  return {
    ...settings,
    kind: beside.kind,
    language: language ?? settings.language,
    choices: { ...settings.choices, ...choices },
  };
}

/** Who chooses another paper has done with the one beside. */
export function withSettings({ settings, beside }: PaperState, change: Partial<PaperSettings>): PaperState {
  return { settings: { ...settings, ...change }, beside: change.kind === undefined ? beside : null };
}

/** How a paper is wanted is chosen of the one that is shown, and remembered for the others. */
export function withChoices({ settings, beside }: PaperState, change: Partial<PaperChoices>): PaperState {
  const { language, ...choices } = change;
  return {
    settings: {
      ...settings,
      ...(language ? { language } : {}),
      choices: { ...settings.choices, ...choices },
    },
    beside: beside && { ...beside, choices: { ...beside.choices, ...change } },
  };
}
