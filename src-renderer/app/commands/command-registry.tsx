import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Command } from '@/ui/commands/command';
import { CommandScopeContext, type CommandScope } from '@/ui/commands/command-scope';
import type { HistorySteps } from '@/ui/commands/history-steps';
import type { PaletteProvider } from '@/ui/commands/palette-provider';

interface Registered {
  /** Commands of the parts on screen, in the order they appeared. */
  readonly commands: readonly Command[];
  readonly providers: readonly PaletteProvider[];
  /** Undo and Redo of the part that appeared last with its own; `null` where they are the register's. */
  readonly steps: HistorySteps | null;
}

const RegisteredContext = createContext<Registered>({ commands: [], providers: [], steps: null });

type Owned<Value> = ReadonlyMap<string, Value>;

/** Collects what the parts of the screen can do while they are shown. */
export function CommandRegistry({ children }: { readonly children: ReactNode }) {
  const [commands, setAllCommands] = useState<Owned<readonly Command[]>>(new Map());
  const [providers, setAllProviders] = useState<Owned<PaletteProvider>>(new Map());
  const [steps, setAllSteps] = useState<Owned<HistorySteps>>(new Map());

  const setCommands: CommandScope['setCommands'] = useCallback((owner, list) => {
    setAllCommands((all) => withEntry(all, owner, list));
  }, []);
  const setProvider: CommandScope['setProvider'] = useCallback((owner, provider) => {
    setAllProviders((all) => withEntry(all, owner, provider));
  }, []);

  const setSteps: CommandScope['setSteps'] = useCallback((owner, own) => {
    setAllSteps((all) => withEntry(all, owner, own));
  }, []);

  const scope = useMemo(() => ({ setCommands, setProvider, setSteps }), [setCommands, setProvider, setSteps]);
  const registered = useMemo(
    () => ({
      commands: [...commands.values()].flat(),
      providers: [...providers.values()],
      steps: [...steps.values()].at(-1) ?? null,
    }),
    [commands, providers, steps],
  );
  return (
    <CommandScopeContext value={scope}>
      <RegisteredContext value={registered}>{children}</RegisteredContext>
    </CommandScopeContext>
  );
}

export function useRegistered(): Registered {
  return use(RegisteredContext);
}

function withEntry<Value>(all: Owned<Value>, owner: string, value: Value | null): Owned<Value> {
  const next = new Map(all);
  next.delete(owner);
  if (value !== null) next.set(owner, value);
  return next;
}
