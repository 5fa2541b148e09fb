import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import type { PendingFile } from '../pending/pending-batch';

/** So many files are named. */
const named = 3;

/** How many were not come to, by name, and the folder to choose again; `folder` is `''` where they were chosen one by one. */
export function missingInWords(
  missing: readonly Pick<PendingFile, 'name' | 'folder'>[],
  t: Translate,
  format: Format,
) {
  const more = missing.length - named;
  const names = missing.slice(0, named).map(({ name }) => name);
  const [folder = ''] = missing[0]?.folder.split('/') ?? [];
  return {
    count: missing.length,
    names: format.list(more > 0 ? [...names, t('exchange.asked.more', { count: more })] : names),
    folder,
    isFolder: folder === '' ? 'no' : 'yes',
  };
}
