import { useEffect, useState } from 'react';
import { openRegister } from '@/store/open-register';
import { RegisterProvider } from '@/store/react/register-context';
import type { Register, StoreErrorCode } from '@/store/register';
import { OpenFailed } from './open-failed';
import { usePreferences } from './preferences-context';
import { Workspace } from './workspace';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly register: Register }
  | { readonly kind: 'failed'; readonly code: StoreErrorCode };

/** Opens this device's register and shows the app over it, or says why it cannot be opened. */
export function OpenedRegister() {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const { name } = usePreferences().preferences;
  const [nameAtStart] = useState(name);

  useEffect(() => {
    let current = true;
    let opened: Register | null = null;
    void openRegister({ who: nameAtStart }).then((result) => {
      if (!result.ok) {
        if (current) setOpening({ kind: 'failed', code: result.error.code });
        return;
      }
      opened = result.value;
      if (current) setOpening({ kind: 'open', register: result.value });
      else result.value.close();
    });
    return () => {
      current = false;
      opened?.close();
    };
  }, [attempt, nameAtStart]);

  const register = opening.kind === 'open' ? opening.register : null;
  useEffect(() => {
    if (name) register?.setAuthor(name);
  }, [register, name]);

  switch (opening.kind) {
    case 'opening':
      return null;
    case 'failed':
      return (
        <OpenFailed
          code={opening.code}
          onRetry={() => {
            setOpening({ kind: 'opening' });
            setAttempt(attempt + 1);
          }}
        />
      );
    case 'open':
      return (
        <RegisterProvider register={opening.register}>
          <Workspace />
        </RegisterProvider>
      );
  }
}
