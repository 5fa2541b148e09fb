import { Check } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEventHandler } from 'react';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** Brings the table in from wherever one stands in its preview. */
export const applyKeys = 'Mod+Enter';

/**
 * Makes a command of the page of it, and gives what hears its keys within the preview: a choice that has the focus would
 * keep them to itself, and open.
 */
export function useReviewCommand(bringIn: () => void): KeyboardEventHandler {
  const latest = useRef(bringIn);
  useEffect(() => {
    latest.current = bringIn;
  });
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'tables.bring-in',
        message: 'tables.review.command',
        group: 'edit',
        icon: Check,
        shortcuts: [applyKeys],
        run: () => latest.current(),
      },
    ],
    [],
  );
  useCommands(commands);
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.closest('[role="listbox"]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) latest.current();
  };
}
