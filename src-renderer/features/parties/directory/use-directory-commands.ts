import { Flag, Search } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** While the directory is on screen, the slash goes into its filter and A adds a party. */
export function useDirectoryCommands(field: RefObject<HTMLInputElement | null>, add: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'parties.focus-filter',
        message: 'parties.filter.focus',
        group: 'view',
        icon: Search,
        shortcuts: ['/'],
        run: () => field.current?.focus(),
      },
      {
        id: 'parties.add-party',
        message: 'parties.add',
        group: 'create',
        icon: Flag,
        shortcuts: ['A'],
        run: add,
      },
    ],
    [field, add],
  );
  useCommands(commands);
}
