import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

import type { NamedOutcome } from './read-outcome';

/** Whether an outcome is good news, something to know, or a failure. */
export function toneOf({ outcome }: NamedOutcome): 'done' | 'info' | 'failed' {
  switch (outcome.kind) {
    case 'read':
      return outcome.foundMeeting ? 'done' : 'info';
    case 'table':
    case 'in-register':
    case 'waiting':
    case 'twice':
    case 'parts':
    case 'contacts':
    case 'unread':
    case 'bundle':
      return 'info';
    case 'unreadable':
      return outcome.error.code === 'cancelled' ? 'info' : 'failed';
    case 'not-opened':
      return 'failed';
  }
}

/** What became of a file, what was kept and what to do next, in one or two sentences. */
export function outcomeInWords({ name, outcome }: NamedOutcome, t: Translate, format: Format): string {
  const limit = (bytes: number) => t('exchange.outcome.too-large', { limit: format.fileSize(bytes) });
  switch (outcome.kind) {
    case 'read':
      if (outcome.people) return t('exchange.outcome.listed', { count: outcome.people.count });
      return t(outcome.foundMeeting ? 'exchange.outcome.read' : 'exchange.outcome.no-meeting');
    case 'table':
      return t('exchange.outcome.table');
    case 'in-register':
      return t('exchange.outcome.in-register');
    case 'waiting':
      return t('exchange.outcome.waiting');
    case 'twice':
      return t('exchange.outcome.twice');
    case 'parts':
      return t('exchange.outcome.parts', { count: outcome.count });
    case 'contacts':
      return t(outcome.isTable ? 'exchange.outcome.people-alone' : 'exchange.outcome.contacts', {
        count: outcome.count,
      });
    case 'unread':
      return t('exchange.outcome.unread');
    case 'bundle':
      return t('exchange.outcome.bundle');
    case 'not-opened':
      return outcome.code === 'too-large' && outcome.limit !== undefined
        ? limit(outcome.limit)
        : t(`errors.file.${outcome.code}`, { name, limit: format.fileSize(outcome.limit ?? 0) });
    case 'unreadable': {
      const { error } = outcome;
      if (error.code === 'unsupported') return t(`exchange.outcome.unsupported.${error.kind}`);
      if (error.code === 'too-large' && 'limit' in error) return limit(error.limit);
      if (error.code === 'encrypted' && error.kind === 'mail') return t('exchange.outcome.encrypted-mail');
      if (error.code === 'scan') return t('exchange.outcome.scan', { pages: error.pages });
      if (error.code === 'too-much-within' || error.code === 'too-deep')
        return t(`exchange.outcome.${error.code}`, {
          count: error.count,
          names: named(error, t, format),
        });
      return t(`exchange.outcome.${error.code}`, { limit: '' });
    }
  }
}

/** The names that are known, and how many there are besides. */
function named(
  { count, names }: { readonly count: number; readonly names?: readonly string[] },
  t: Translate,
  format: Format,
): string {
  // What an older version kept of its reading has no names.
  const known = names ?? [];
  const more = count - known.length;
  return format.list(more > 0 ? [...known, t('exchange.outcome.more', { count: more })] : known);
}
