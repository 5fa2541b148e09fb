import { useMemo } from 'react';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/**
 * While a list is on screen, a key adds to it.
 * @param command the same object every time @param create the same function
 */
export function useCreateKey(
  command: Pick<Command, 'id' | 'message' | 'icon' | 'shortcuts'>,
  create: () => void,
): void {
  const commands = useMemo(
    (): readonly Command[] => [{ ...command, group: 'create', run: create }],
    [command, create],
  );
  useCommands(commands);
}
