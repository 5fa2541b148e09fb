import { Search } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { MessageKey } from '@/i18n/messages/en/messages';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** While a list is on screen, the slash goes into its filter. @param message the words of the command */
export function useFilterKey(field: RefObject<HTMLInputElement | null>, message: MessageKey): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'directory.focus-filter',
        message,
        group: 'view',
        icon: Search,
        shortcuts: ['/'],
        run: () => field.current?.focus(),
      },
    ],
    [field, message],
  );
  useCommands(commands);
}
