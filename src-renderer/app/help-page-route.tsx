import { HelpPage } from '@/features/help/help-page';
import { useShortcutList } from './commands/shortcut-list-context';

/** The help, with the frame's list of shortcuts at hand. */
export function HelpPageRoute() {
  return <HelpPage onShowShortcuts={useShortcutList()} />;
}
