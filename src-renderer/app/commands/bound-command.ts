import type { MessageKey } from '@/i18n/messages/en/messages';
import type { Translate } from '@/i18n/use-text';
import type { Command, CommandGroup } from '@/ui/commands/command';
import type { IconShape } from '@/ui/icon';
import { isLetterShortcut } from '@/ui/shortcut';

/** A command with what it needs already in it. */
export interface BoundCommand {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly icon: IconShape | null;
  readonly shortcuts: readonly string[];
  readonly everywhere: boolean;
  readonly hidden: boolean;
  readonly enabled: boolean;
  readonly run: () => void;
}

export interface Keys {
  /** Whether the app has a window of its own, so that it hears Ctrl+N and the like. */
  readonly desktop: boolean;
  /** Whether shortcuts that type a character are on. */
  readonly letters: boolean;
}

export function bindCommand<Context>(
  command: Command<Context>,
  context: Context,
  t: Translate,
  keys: Keys,
): BoundCommand {
  const { id, message, values, group, icon, everywhere = false, hidden = false } = command;
  return {
    id,
    label: t(message, values),
    group,
    icon: icon ?? null,
    shortcuts: heardShortcuts(command, keys),
    everywhere,
    hidden,
    enabled: command.enabled?.(context) ?? true,
    run: () => command.run(context),
  };
}

function heardShortcuts<Context>(
  { shortcuts = [], desktopShortcut }: Command<Context>,
  keys: Keys,
): readonly string[] {
  const all = desktopShortcut && keys.desktop ? [desktopShortcut, ...shortcuts] : shortcuts;
  return keys.letters ? all : all.filter((shortcut) => !isLetterShortcut(shortcut));
}

/** What the parts on screen can do stands first; one with the id of an app's command takes that one's place. */
export function mergeCommands(
  ofPages: readonly BoundCommand[],
  ofApp: readonly BoundCommand[],
): readonly BoundCommand[] {
  const taken = new Set(ofPages.map(({ id }) => id));
  return [...ofPages, ...ofApp.filter(({ id }) => !taken.has(id))];
}

export const groupLabels: Readonly<Record<CommandGroup, MessageKey>> = {
  go: 'app.group.go',
  edit: 'app.group.edit',
  create: 'app.group.create',
  meeting: 'app.group.meeting',
  exchange: 'app.group.exchange',
  view: 'app.group.view',
  help: 'app.group.help',
};
