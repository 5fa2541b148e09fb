import { useEffect, useState } from 'react';
import { openRegister } from '@/store/open-register';
import { RegisterProvider } from '@/store/react/register-context';
import type { Register, StoreErrorCode } from '@/store/register';
import { unfinished } from '@/store/unfinished/unfinished-store';
import { KeptWordsContext, type KeptWords } from '@/ui/kept-words';
import { OpenFailed } from './open-failed';
import { usePreferences } from './preferences-context';
import { Workspace } from './workspace';

/** Words of a field that mean nothing yet are work like any other that is no record: a restart loses none. */
const keptWords: KeptWords = {
  read(place) {
    const words = unfinished.read(`words/${place}`);
    return typeof words === 'string' ? words : null;
  },
  keep: (place, words) => unfinished.keep(`words/${place}`, words),
};

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly register: Register }
  | { readonly kind: 'failed'; readonly code: StoreErrorCode };

/** Opens this device's register and shows the app over it, or says why it cannot be opened. */
export function OpenedRegister() {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ onRetry }: { readonly onRetry: () => void }) {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const { name } = usePreferences().preferences;
  const [nameAtStart] = useState(name);

  useEffect(() => {
    let current = true;
    let opened: Register | null = null;
    // What was left half written is there before the first page asks for it, or a moment later: it is not waited for.
    void Promise.all([openRegister({ who: nameAtStart }), unfinished.load()]).then(([result]) => {
      if (!current) {
        if (result.ok) result.value.close();
      } else if (result.ok) {
        opened = result.value;
        setOpening({ kind: 'open', register: result.value });
      } else setOpening({ kind: 'failed', code: result.error.code });
    });
    return () => {
      current = false;
      opened?.close();
    };
  }, [nameAtStart]);

  const register = opening.kind === 'open' ? opening.register : null;
  useEffect(() => {
    if (name) register?.setAuthor(name);
  }, [register, name]);

  switch (opening.kind) {
    case 'opening':
      return null;
    case 'failed':
      return <OpenFailed code={opening.code} onRetry={onRetry} />;
    case 'open':
      return (
        <RegisterProvider register={opening.register}>
          <KeptWordsContext value={keptWords}>
            <Workspace />
          </KeptWordsContext>
        </RegisterProvider>
      );
  }
}
