import type { Translate } from '@/i18n/use-text';
import type { StoreErrorCode } from '@/store/register';
import type { Notice } from '@/ui/notice-list';

/**
 * Answers to what was asked for on the page: nothing is lost by them, and on another page they mean nothing. The others tell
 * of the register, and stay until they are read.
 */
const ofPage: ReadonlySet<StoreErrorCode> = new Set<StoreErrorCode>([
  'locked',
  'given-out',
  'changed-meanwhile',
  'not-found',
]);

/** What is said where the register refuses a step, or fails at it. */
export function storeErrorNotice(code: StoreErrorCode, t: Translate): Notice {
  return { kind: 'error', text: t(`errors.store.${code}`), ...(ofPage.has(code) ? { ofPage: true } : {}) };
}
