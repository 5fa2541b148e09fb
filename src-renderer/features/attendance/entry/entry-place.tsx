import { ArrowRight } from 'lucide-react';
import { useText } from '@/i18n/use-text';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { nameOfParty } from './entry-of-suggestion';
import styles from './quick-entry.module.css';
import type { Suggestion } from './suggestion';
import { placeWords } from './suggestion-words';

interface EntryPlaceProps {
  /** The delegation used last. */
  readonly current: PartyEntry | null;
  /** What Enter would add. */
  readonly next: Suggestion | undefined;
  readonly isEmpty: boolean;
}

/** At the end of the field: where the next name goes, and while one is typed, where this one goes. */
export function EntryPlace({ current, next, isEmpty }: EntryPlaceProps) {
  const t = useText();
  if (isEmpty) {
    return current ? (
      <span className={styles.current} title={t('attendance.entry.current', { name: current.label })}>
        <Bidi>{current.label}</Bidi>
      </span>
    ) : null;
  }
  if (!next || next.kind === 'new-organisation' || next.kind === 'delegation') return null;
  const isAsked = (next.kind === 'new-person' || next.kind === 'headcount') && next.place !== 'named';
  // The options say it too, for those who hear them.
  return (
    <span
      aria-hidden
      className={classNames(styles.current, styles.next, isAsked && styles.asked)}
      title={placeWords(next, t)}
    >
      <Icon of={ArrowRight} size="s" />
      <Bidi>{nameOfParty(next)}</Bidi>
    </span>
  );
}
