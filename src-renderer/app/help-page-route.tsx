import { useParams } from 'wouter';
import { HelpPage } from '@/features/help/help-page';
import { useShortcutList } from './commands/shortcut-list-context';

/** The help, at the topic of the address if it names one, with the frame's list of shortcuts at hand. */
export function HelpPageRoute() {
  const { topic } = useParams<{ topic?: string }>();
  return <HelpPage topic={topic ?? null} onShowShortcuts={useShortcutList()} />;
}
