import { Search } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** While the list is on screen, the slash goes into its filter. */
export function useFilterKey(field: RefObject<HTMLInputElement | null>): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'meetings.focus-filter',
        message: 'meetings.filter.focus',
        group: 'meeting',
        icon: Search,
        shortcuts: ['/'],
        run: () => field.current?.focus(),
      },
    ],
    [field],
  );
  useCommands(commands);
}
