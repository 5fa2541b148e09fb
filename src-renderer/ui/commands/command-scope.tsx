import { createContext, use, useEffect, useId, useLayoutEffect } from 'react';
import type { Command } from './command';
import type { HistorySteps } from './history-steps';
import type { PaletteProvider } from './palette-provider';

/** Where a part of the screen puts what it can do while it is shown. The frame holds the collection. */
export interface CommandScope {
  readonly setCommands: (owner: string, commands: readonly Command[] | null) => void;
  readonly setProvider: (owner: string, provider: PaletteProvider | null) => void;
  readonly setSteps: (owner: string, steps: HistorySteps | null) => void;
}

const nowhere: CommandScope = {
  setCommands: () => undefined,
  setProvider: () => undefined,
  setSteps: () => undefined,
};

export const CommandScopeContext = createContext<CommandScope>(nowhere);

/**
 * Adds commands to the palette, the keyboard and the shortcut list while the calling component is on screen. A command
 * with the id of one of the app's own takes its place (a page can give `meeting.export-paper` its meaning).
 * Memoise the list: a new one is registered anew, together with what is drawn, so that a key pressed at what is seen
 * finds its command.
 */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  const { setCommands } = use(CommandScopeContext);
  useLayoutEffect(() => {
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

/**
 * Gives Undo and Redo to the calling component while it is on screen: what is decided there is no step of the register
 * yet, and a key must not take back one of those instead. Memoise the steps. They stand together with what is drawn: a key
 * may follow at once on the decision it takes back.
 */
export function useOwnSteps(steps: HistorySteps | null): void {
  const owner = useId();
  const { setSteps } = use(CommandScopeContext);
  useLayoutEffect(() => {
    setSteps(owner, steps);
    return () => setSteps(owner, null);
  }, [owner, setSteps, steps]);
}
