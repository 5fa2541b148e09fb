import { useEffect, useRef } from 'react';
import { useHost } from '@/host/react/host-context';
import type { MenuCommand, MenuLabel } from '@/host/host';
import { useText } from '@/i18n/use-text';
import type { BoundCommand } from './bound-command';
import { hasOwnUndo, revertInField } from './edited-fields';

const commandOf: Readonly<Record<MenuCommand, string>> = {
  undo: 'edit.undo',
  redo: 'edit.redo',
  'open-palette': 'app.open-palette',
  'show-shortcuts': 'help.shortcuts',
  'new-meeting': 'create.meeting',
  'import-records': 'exchange.import',
  'export-paper': 'meeting.export-paper',
  'go-overview': 'go.overview',
  'go-meetings': 'go.meetings',
  'go-recommendations': 'go.recommendations',
  'go-people': 'go.people',
  'go-parties': 'go.parties',
  'go-settings': 'go.settings',
};

const labels = [
  ...(Object.keys(commandOf) as MenuCommand[]),
  'file',
  'edit',
  'view',
  'go',
  'help',
  'cut',
  'copy',
  'paste',
  'select-all',
  'quit',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
] as const satisfies readonly MenuLabel[];

/** Gives the application menu its words and carries out its commands. */
export function useMenu(commands: readonly BoundCommand[]): void {
  const host = useHost();
  const t = useText();
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  }, [commands]);

  useEffect(() => {
    const words = Object.fromEntries(labels.map((label) => [label, t(`app.menu.${label}`)]));
    host.setMenuLabels(words as Record<MenuLabel, string>);
  }, [host, t]);

  useEffect(
    () =>
      host.onMenuCommand((name) => {
        if ((name === 'undo' || name === 'redo') && revertInField(document.activeElement, name)) return;
        if ((name === 'undo' || name === 'redo') && hasOwnUndo(document.activeElement)) {
          // The only way to a field's own undo; its successor does not exist in any engine.
          document.execCommand(name);
          return;
        }
        const command = current.current.find(({ id }) => id === commandOf[name]);
        if (command?.enabled) command.run();
      }),
    [host],
  );
}
