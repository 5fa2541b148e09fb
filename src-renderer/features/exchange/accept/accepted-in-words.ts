import type { Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';

import type { Accepted, AcceptOutcome } from './accept-reviews';

/** What the acceptance of one review did, in one line. */
export function acceptedInWords(accepted: Accepted, language: string, t: Translate): string {
  const { meeting, added, joined, records, changed, waiting, locked } = accepted;
  const waits = locked > 0 ? t('exchange.batch.locked', { count: locked }) : '';
  if (locked > 0 && added + joined + records === 0) return waits;
  if (waiting > 0) return t('exchange.batch.waiting', { count: waiting });
  if (changed > 0) return t('exchange.batch.changed', { count: changed });
  if (meeting === null)
    return joinWords([
      records > 0 ? t('exchange.accept.records', { count: records }) : t('exchange.accept.known'),
      waits,
      ...doubtsInWords(accepted, t),
    ]);
  const values = { name: meetingName(meeting, language, t), added, joined };
  const what =
    added + joined > 1
      ? t('exchange.accept.several', values)
      : t(joined > 0 ? 'exchange.accept.joined' : 'exchange.accept.added', values);
  return joinWords([what, waits, ...doubtsInWords(accepted, t)]);
}

/** "212 meetings added, 9 joined · 3 need a decision" @param open how many need a decision */
export function batchInWords(accepted: Accepted, open: number, t: Translate): string {
  const { added, joined, records, changed, waiting, locked } = accepted;
  const what = () => {
    if (added + joined > 0) return t('exchange.batch.accepted', { added, joined });
    if (records > 0) return t('exchange.accept.records', { count: records });
    return changed + waiting + locked === 0 ? t('exchange.accept.known') : '';
  };
  return joinWords([
    what(),
    changed > 0 ? t('exchange.batch.changed', { count: changed }) : '',
    waiting > 0 ? t('exchange.batch.waiting', { count: waiting }) : '',
    locked > 0 ? t('exchange.batch.locked', { count: locked }) : '',
    ...doubtsInWords(accepted, t),
    open > 0 ? t('exchange.batch.left', { count: open }) : '',
  ]);
}

/** Why nothing was accepted. */
export function refusedInWords(
  { from, code }: Extract<AcceptOutcome, { readonly ok: false }>['error'],
  failed: 'exchange.accept.failed' | 'exchange.batch.accept-failed',
  t: Translate,
): string {
  return from === 'store' ? t(`errors.store.${code}`) : t(failed);
}

function doubtsInWords(
  { competing, otherWordings, keptStatements, problems, staying }: Accepted,
  t: Translate,
): readonly string[] {
  const values = competing - otherWordings;
  return [
    otherWordings > 0
      ? t('exchange.accept.other-wordings', { count: otherWordings, statements: keptStatements })
      : '',
    values > 0 ? t('exchange.accept.competing', { count: values }) : '',
    problems > 0 ? t('exchange.accept.problems', { count: problems }) : '',
    staying > 0 ? t('exchange.accept.staying', { count: staying }) : '',
  ];
}

function joinWords(words: readonly string[]): string {
  return words.filter(Boolean).join(' · ');
}
