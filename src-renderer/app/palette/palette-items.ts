import type { MessageKey } from '@/i18n/messages/en/messages';
import type { PaletteResult } from '@/ui/commands/palette-provider';
import type { BoundCommand } from '../commands/bound-command';
import { foldedLabel, fuzzyScore } from './fuzzy-score';

export interface FoundGroup {
  readonly heading: MessageKey;
  readonly results: readonly PaletteResult[];
}

export type PaletteItem =
  | { readonly kind: 'command'; readonly command: BoundCommand }
  | { readonly kind: 'result'; readonly result: PaletteResult };

export interface PaletteSection {
  readonly heading: MessageKey;
  /** Place of its first item in the whole list. */
  readonly first: number;
  readonly items: readonly PaletteItem[];
}

/** Few enough to be read at a glance while there is a query. */
const commandLimit = 8;

/** What the palette lists: with a query the records first and the commands that match, without one the commands. */
export function paletteSections(
  query: string,
  commands: readonly BoundCommand[],
  found: readonly FoundGroup[],
): readonly PaletteSection[] {
  const usable = commands.filter(({ enabled, hidden }) => enabled && !hidden);
  const fitting = query.trim() ? rank(usable, query).slice(0, commandLimit) : usable;
  const sections = [
    ...found.map(({ heading, results }) => ({ heading, items: results.map(asItem) })),
    {
      heading: 'app.palette.commands' as const,
      items: fitting.map((command) => ({ kind: 'command' as const, command })),
    },
  ].filter(({ items }) => items.length > 0);
  return sections.map((section, at) => ({
    ...section,
    first: sections.slice(0, at).reduce((sum, { items }) => sum + items.length, 0),
  }));
}

function asItem(result: PaletteResult): PaletteItem {
  return { kind: 'result', result };
}

function rank(commands: readonly BoundCommand[], query: string): readonly BoundCommand[] {
  return commands
    .map((command) => ({ command, score: fuzzyScore(foldedLabel(command.label), query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ command }) => command);
}
