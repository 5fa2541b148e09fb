import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';

import type { FileHandle } from '@/host/host';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';

import { forgetText } from '../page/kept-text';
import { importer, type ImporterState } from './importer';
import { toneOf } from './outcome-in-words';
import type { NamedOutcome } from './read-outcome';

export interface Importing {
  readonly state: ImporterState;
  readonly chooseFiles: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeText: (text: string) => void;
}

/** Ways to bring texts in. A single text with a meeting in it goes straight to its review. */
export function useImporter(): Importing {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const register = useRegister();
  const [, navigate] = useLocation();
  const state = useSyncExternalStore(importer.subscribe, importer.state);

  const follow = useCallback(
    (outcomes: readonly NamedOutcome[]) => {
      const reviews = new Set(
        outcomes.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.reviewId] : [])),
      );
      const [only] = reviews;
      const isWhole = outcomes.every(({ outcome }) => outcome.kind === 'read');
      if (only !== undefined && reviews.size === 1 && isWhole) navigate(`/import/review/${only}`);
    },
    [navigate],
  );
  const takeHandles = useCallback(
    async (handles: readonly FileHandle[]) => follow(await importer.readHandles(host, register, handles)),
    [host, register, follow],
  );

  return {
    state,
    chooseFiles: useCallback(() => {
      const open = async () => {
        const result = await host.openFiles({
          filters: [
            { label: t('exchange.files.all'), extensions: ['*'] },
            {
              label: t('exchange.files.texts'),
              extensions: ['txt', 'html', 'htm', 'md', 'rapporteur'],
            },
          ],
          multiple: true,
        });
        if (result.ok) await takeHandles(result.value);
      };
      void open();
    }, [host, t, takeHandles]),
    takeFiles: useCallback((files) => void takeHandles(host.adoptFiles(files)), [host, takeHandles]),
    takeText: useCallback(
      (text) => {
        const name = t('exchange.pasted', { date: format.dateTime(new Date()) });
        void importer.readText(register, name, text).then((outcomes) => {
          // A text that could not be read is still in the field, to be tried again.
          if (outcomes.every((outcome) => toneOf(outcome) !== 'failed')) forgetText(text);
          follow(outcomes);
        });
      },
      [t, format, register, follow],
    ),
  };
}
