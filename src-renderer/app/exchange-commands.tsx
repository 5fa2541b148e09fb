import { HardDriveDownload, PackageOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { DamagedQuestion } from '@/features/exchange/bundle/damaged-question';
import { useExportRegister } from '@/features/exchange/bundle/use-export-register';
import { PackDialog } from '@/features/exchange/pack/pack-dialog';
import { usePackWish, wishPack } from '@/pickers/pack-wish';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';

/** The register can be saved to a file from anywhere. */
export function ExchangeCommands() {
  const exporting = useExportRegister();
  const { run } = exporting;
  const [isPacking, setPacking] = useState(false);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'exchange.export-register',
        message: 'exchange.command.export',
        group: 'exchange',
        icon: HardDriveDownload,
        run,
      },
      {
        id: 'exchange.handover-pack',
        message: 'exchange.command.pack',
        group: 'exchange',
        icon: PackageOpen,
        run: () => setPacking(true),
      },
    ],
    [run],
  );
  useCommands(commands);
  const wished = usePackWish();
  const close = () => {
    setPacking(false);
    wishPack(null);
  };
  return (
    <>
      <DamagedQuestion exporting={exporting} />
      <PackDialog key={wished ?? ''} of={wished} isOpen={isPacking || wished !== null} onClose={close} />
    </>
  );
}
