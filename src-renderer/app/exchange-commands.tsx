import { HardDriveDownload } from 'lucide-react';
import { useMemo } from 'react';
import { useExportRegister } from '@/features/exchange/bundle/use-export-register';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** The register can be saved to a file from anywhere. */
export function ExchangeCommands() {
  const { run } = useExportRegister();
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'exchange.export-register',
        message: 'exchange.command.export',
        group: 'exchange',
        icon: HardDriveDownload,
        run,
      },
    ],
    [run],
  );
  useCommands(commands);
  return null;
}
