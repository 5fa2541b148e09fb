import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';

import type { FileHandle, Result } from '@/host/host';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import type { PendingFile } from '../pending/pending-batch';
import { forgetText } from '../page/kept-text';
import { importer, type ImporterState } from './importer';
import { toneOf } from './outcome-in-words';
import { peopleOf } from './read-outcome';
import { useContacts } from './use-contacts';

export interface Importing {
  readonly state: ImporterState;
  readonly chooseFiles: () => void;
  /** `null` where the host cannot. */
  readonly chooseFolder: (() => void) | null;
  readonly takeHandles: (handles: readonly FileHandle[]) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeText: (text: string) => void;
}

/** Ways to bring texts in. A single text with a meeting in it goes straight to its review. */
export function useImporter(): Importing {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const notify = useNotify();
  const register = useRegister();
  const [, navigate] = useLocation();
  const state = useSyncExternalStore(importer.subscribe, importer.state);

  const toPeople = useContacts();

  const follow = useCallback(
    (files: readonly PendingFile[]) => {
      const reviews = new Set(
        files.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.reviewId] : [])),
      );
      const [only] = reviews;
      const isWhole = files.every(({ outcome }) => outcome.kind === 'read');
      // Where people alone were found, that is what there is to decide.
      const hasPeople = files.some(({ outcome }) => outcome.kind === 'read' && peopleOf(outcome) !== null);
      if (only !== undefined && reviews.size === 1 && isWhole && !hasPeople)
        navigate(`/import/review/${only}`);
      const [first] = files;
      // Of a table it is told first that it names no meeting: it may be the participants of one.
      if (files.length === 1 && first?.outcome.kind === 'contacts' && !first.outcome.isTable) toPeople(first);
      if (files.length === 1 && first?.outcome.kind === 'table')
        navigate(`/import/tables/${first.outcome.tablesId}`);
    },
    [navigate, toPeople],
  );
  const takeHandles = useCallback(
    (handles: readonly FileHandle[]) => void importer.readHandles(host, register, handles).then(follow),
    [host, register, follow],
  );
  const take = useCallback(
    (chosen: Result<readonly FileHandle[]>) => {
      if (chosen.ok) return takeHandles(chosen.value);
      const { code, name = '', limit = 0 } = chosen.error;
      if (code === 'cancelled') return;
      const shown = code === 'too-many' ? format.number(limit) : format.fileSize(limit);
      notify({ kind: 'error', text: t(`errors.file.${code}`, { name, limit: shown }) });
    },
    [format, notify, t, takeHandles],
  );
  const chooseFolder = useCallback(() => void host.openFolder().then(take), [host, take]);

  return {
    state,
    chooseFiles: useCallback(() => {
      const filters = [
        { label: t('exchange.files.all'), extensions: ['*'] },
        {
          label: t('exchange.files.texts'),
          extensions: [...readableExtensions],
        },
      ];
      void host.openFiles({ filters, multiple: true }).then(take);
    }, [host, t, take]),
    chooseFolder: host.capabilities.opensFolders ? chooseFolder : null,
    takeHandles,
    takeFiles: useCallback((files) => takeHandles(host.adoptFiles(files)), [host, takeHandles]),
    takeText: useCallback(
      (text) => {
        const name = t('exchange.pasted', { date: format.dateTime(new Date()) });
        void importer.readText(register, name, text).then((files) => {
          // A text that could not be read is still in the field, to be tried again.
          if (files.every((file) => toneOf(file) !== 'failed')) forgetText(text);
          follow(files);
        });
      },
      [t, format, register, follow],
    ),
  };
}

/** Only to narrow the file dialog: what a file is, its content says. */
const readableExtensions =
  'txt md html htm docx pdf rtf odt eml ics vcf xlsx csv tsv ods zip rapporteur'.split(' ');
