import { createContext, use, useEffect, useId } from 'react';
import type { Command } from './command';
import type { PaletteProvider } from './palette-provider';

/** Where a part of the screen puts what it can do while it is shown. The frame holds the collection. */
export interface CommandScope {
  readonly setCommands: (owner: string, commands: readonly Command[] | null) => void;
  readonly setProvider: (owner: string, provider: PaletteProvider | null) => void;
}

const nowhere: CommandScope = { setCommands: () => undefined, setProvider: () => undefined };

export const CommandScopeContext = createContext<CommandScope>(nowhere);

/**
 * Adds commands to the palette, the keyboard and the shortcut list while the calling component is on screen. A command
 * with the id of one of the app's own takes its place (a page can give `meeting.export-paper` its meaning).
 * Memoise the list: a new one is registered anew.
 */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  const { setCommands } = use(CommandScopeContext);
  useEffect(() => {
    setCommands(owner, commands);
    return () => setCommands(owner, null);
  }, [owner, setCommands, commands]);
}

/** Adds results (meetings, persons) to the palette while the calling component is on screen. */
export function usePaletteProvider(provider: PaletteProvider): void {
  const owner = useId();
  const { setProvider } = use(CommandScopeContext);
  useEffect(() => {
    setProvider(owner, provider);
    return () => setProvider(owner, null);
  }, [owner, setProvider, provider]);
}
