import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { NamedRecord } from './named-records';
import { sameRecords, type SameRecords } from './same-records';
import { knownRecordInWords } from './same-in-words';
import { useKnownRecords } from './use-known-records';
import type { Search } from './use-latest-search';

interface SameRecordsSearch extends Pick<Search<unknown>, 'isFailed' | 'again'> {
  /** `undefined` until it is known for the first time. */
  readonly same: SameRecords | undefined;
}

/** Which records those named are, kept up to date. */
export function useSameRecords(named: readonly NamedRecord[]): SameRecordsSearch {
  const { locale } = useIntl();
  const { found: known, isFailed, again } = useKnownRecords(named);
  const [same, setSame] = useState<SameRecords>();
  useEffect(() => {
    if (known === undefined) return undefined;
    const abort = new AbortController();
    const nameOf = (record: Parameters<typeof knownRecordInWords>[0]) => knownRecordInWords(record, locale);
    void sameRecords(named, known, { nameOf, signal: abort.signal }).then((found) => {
      if (found) setSame(found);
    });
    return () => abort.abort();
  }, [named, known, locale]);
  return { same, isFailed, again };
}
