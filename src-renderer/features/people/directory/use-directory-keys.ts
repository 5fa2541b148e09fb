import { Search, UserPlus } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** While the directory is on screen, the slash goes into its filter and Shift with N makes a person. */
export function useDirectoryKeys(field: RefObject<HTMLInputElement | null>, create: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'people.focus-filter',
        message: 'people.filter.focus',
        group: 'view',
        icon: Search,
        shortcuts: ['/'],
        run: () => field.current?.focus(),
      },
      {
        id: 'people.create',
        message: 'people.new',
        group: 'create',
        icon: UserPlus,
        shortcuts: ['Shift+N'],
        run: create,
      },
    ],
    [field, create],
  );
  useCommands(commands);
}
