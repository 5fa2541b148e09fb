import type { BundleError } from '@/formats/bundle/bundle-outcome';
import type { TooLong, WorkError } from '@/formats/worker/formats-client';
import type { Translate } from '@/i18n/use-text';

/** Why a bundle was refused, and what to do about it. */
export function bundleErrorInWords(error: BundleError | TooLong | WorkError, t: Translate): string {
  switch (error.code) {
    case 'altered':
    case 'missing-part':
    case 'unexpected-part':
      return t(`exchange.bundle.error.${error.code}`, { part: error.part });
    case 'newer-version':
      return t('exchange.bundle.error.newer-version');
    case 'damaged-record':
      return t('exchange.bundle.error.damaged-record', { table: error.table, line: error.line });
    case 'broken-journal':
      return t('exchange.bundle.error.broken-journal', { line: error.line });
    default:
      return t(`exchange.bundle.error.${error.code}`);
  }
}
