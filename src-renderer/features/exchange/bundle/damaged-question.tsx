import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';

import { DamagedList } from './damaged-list';
import type { ExportingRegister } from './use-export-register';

/** Before a register with damaged texts is written: which they are, and whether it is to be written with them. */
export function DamagedQuestion({ exporting }: { readonly exporting: ExportingRegister }) {
  const t = useText();
  const { damaged, answer } = exporting;
  if (!damaged) return null;
  return (
    <Dialog
      title={t('exchange.export.title')}
      isOpen
      onClose={() => answer(false)}
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the way back comes first */}
          <Button autoFocus onPress={() => answer(false)}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" onPress={() => answer(true)}>
            {t('exchange.damaged.export')}
          </Button>
        </>
      }
    >
      <DamagedList damaged={damaged} after={t('exchange.damaged.goes-along')} />
    </Dialog>
  );
}
