import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { newProcess } from '@/domain/new-process';
import { useWaitingCount } from '@/features/exchange/pending/use-waiting';
import { FirstRunPage, type Beginning } from '@/features/first-run/first-run-page';
import { useHost } from '@/host/react/host-context';
import { sampleStep } from '@/domain/given-out';
import { insertRecords } from '@/store/commands/insert-records';
import { newId } from '@/store/new-id';
import { startRegister } from '@/store/commands/processes';
import { useRegister } from '@/store/react/register-context';
import type { Register, StoreResult } from '@/store/register';
import type { BoundCommand } from './commands/bound-command';
import { useShortcuts } from './commands/use-shortcuts';
import { effectiveLocale } from './preferences';
import { usePreferences } from './preferences-context';
import { useHistorySteps } from './use-history-steps';
import { useOneAtATime } from '@/ui/use-one-at-a-time';

/** Fills the empty register in the way that was chosen. */
export function FirstRun() {
  const register = useRegister();
  const { facts } = useHost();
  const [, navigate] = useLocation();
  const { preferences, change } = usePreferences();
  const [failed, setFailed] = useState(false);
  const { redoLabel, redo } = useHistorySteps();
  // There is no frame yet that hears its keys; the button alone would be another way than everywhere else.
  useShortcuts(useMemo(() => (redoLabel === null ? [] : [redoCommand(redoLabel, redo)]), [redoLabel, redo]));
  const locale = effectiveLocale(preferences, facts.languages);
  // Of an import that is begun in an empty register; its pages alone show it, and one may have gone elsewhere.
  const waiting = useWaitingCount();

  const begin = useOneAtATime(async (name: string, beginning: Beginning) => {
    setFailed(false);
    register.setAuthor(name);
    const result = await fill(register, beginning, locale);
    if (!result.ok) {
      setFailed(true);
      return;
    }
    change({ name });
    navigate(beginning.kind === 'import' ? '/import' : '/');
  });

  return (
    <FirstRunPage
      name={preferences.name}
      locale={locale}
      onLocale={(language) => change({ language })}
      failed={failed}
      undone={redoLabel === null ? null : { label: redoLabel, onRedo: redo }}
      waiting={waiting > 0 && preferences.name ? { count: waiting, onGoOn: () => navigate('/import') } : null}
      onBegin={begin}
    />
  );
}

function redoCommand(label: string, run: () => void): BoundCommand {
  const shortcuts = ['Mod+Shift+Z', 'Mod+Y'];
  return {
    id: 'edit.redo',
    label,
    group: 'edit',
    icon: null,
    shortcuts,
    everywhere: false,
    hidden: true,
    enabled: true,
    run,
  };
}

async function fill(register: Register, beginning: Beginning, locale: string): Promise<StoreResult<unknown>> {
  switch (beginning.kind) {
    case 'sample': {
      const { almatyProcess } = await import('@/formats/sample/almaty-process');
      const { records, files } = almatyProcess();
      return register.execute(insertRecords(records, files, { name: sampleStep, details: {}, about: [] }));
    }
    case 'new': {
      return register.execute(startRegister(newProcess(newId(), beginning.process, locale)));
    }
    case 'import':
      return { ok: true, value: null };
  }
}
