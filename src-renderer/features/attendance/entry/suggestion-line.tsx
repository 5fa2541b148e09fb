import { Flag, Landmark, UserPlus, UserRound, UsersRound } from 'lucide-react';
import { useText, type Translate } from '@/i18n/use-text';
import { markMatch } from '@/search/mark-match';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Kbd } from '@/ui/kbd';
import styles from './quick-entry.module.css';
import type { Suggestion } from './suggestion';
import { detailWords, placeWords, titleWords } from './suggestion-words';

const icons = {
  delegation: Flag,
  headcount: UsersRound,
  person: UserRound,
  'new-person': UserPlus,
  'new-organisation': Landmark,
} as const;

interface SuggestionLineProps {
  readonly id: string;
  /** Where it stands in the list, from 0. */
  readonly place: number;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly isFirstNew: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

export function SuggestionLine(props: SuggestionLineProps) {
  const { id, place, suggestion, isActive, isFirstNew, onPoint, onTake } = props;
  const t = useText();
  const goesTo = placeWords(suggestion, t);
  return (
    // The combo box answers the keys; the option only the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
    <div
      id={id}
      ref={isActive && place > 0 ? intoView : undefined}
      role="option"
      aria-selected={isActive}
      className={classNames(styles.option, isActive && styles.active)}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <Icon of={icons[suggestion.kind]} size="s" />
      <span className={styles.title}>{titleOf(suggestion, t)}</span>
      <span className={styles.about}>
        {goesTo === '' ? null : (
          <span className={classNames(styles.place, isUnsure(suggestion) && styles.asked)}>
            <Bidi>{goesTo}</Bidi>
          </span>
        )}
        <span className={styles.detail}>
          <Bidi>{detailWords(suggestion, t)}</Bidi>
        </span>
      </span>
      {isActive ? <Kbd keys="Enter" /> : isFirstNew ? <Kbd keys="Mod+Enter" /> : null}
    </div>
  );
}

function titleOf(suggestion: Suggestion, t: Translate) {
  switch (suggestion.kind) {
    case 'person':
      return markMatch(suggestion.person.label, suggestion.typed).map(({ text, hit }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity
        hit ? <em key={index}>{text}</em> : <span key={index}>{text}</span>,
      );
    case 'new-person':
    case 'delegation':
    case 'headcount':
    case 'new-organisation':
      return titleWords(suggestion, t);
  }
}

/** Whether the place is a party that nobody has heard of, or one the line does not name. */
function isUnsure(suggestion: Suggestion): boolean {
  return (
    (suggestion.kind === 'new-person' || suggestion.kind === 'headcount') && suggestion.place !== 'named'
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
