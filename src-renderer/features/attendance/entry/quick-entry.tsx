import { UserPlus } from 'lucide-react';
import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Pasted } from '@/formats/sheet/read-clipboard';
import { useText } from '@/i18n/use-text';
import { useDraft } from '@/pickers/unfinished-work';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { EntryPlace } from './entry-place';
import styles from './quick-entry.module.css';
import { readEntry } from './suggest';
import { keyOfSuggestion, type EntryContext, type Suggestion } from './suggestion';
import { SuggestionLine } from './suggestion-line';
import { lackingWords, leftOutWords, takenInWords } from './suggestion-words';

interface QuickEntryProps {
  /** Under which a line that is not finished is kept: one a meeting. */
  readonly draftName: string;
  readonly context: EntryContext;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onTake: (suggestion: Suggestion) => void;
  /** Several lines were pasted: a list, not an entry. */
  readonly onPasteList: (pasted: Pasted) => void;
  readonly onEnter: () => void;
  /** Arrow down with nothing to choose: on to the list. */
  readonly onLeaveDown: () => void;
}

/** The one line that adds persons and delegations. The focus stays in it, ready for the next. */
export function QuickEntry({
  draftName,
  context,
  inputRef,
  onTake,
  onPasteList,
  onEnter,
  onLeaveDown,
}: QuickEntryProps) {
  const t = useText();
  const id = useId();
  const { text, write: setText } = useDraft(draftName);
  /** What was chosen by an arrow or the pointer; `null` before. */
  const [index, setIndex] = useState<number | null>(null);
  // Over a line that was left unfinished it opens with the focus.
  const [isClosed, setClosed] = useState(true);
  /** Whether Enter was pressed where nothing could be taken: the question is then said once more. */
  const [isPressed, setPressed] = useState(false);
  const { suggestions, asks } = useMemo(() => readEntry(text, context), [text, context]);
  const isOpen = suggestions.length > 0 && !isClosed;
  const first = asks === null ? 0 : -1;
  const active = isOpen ? Math.min(index ?? first, suggestions.length - 1) : -1;
  const chosen = suggestions[active];

  const offered = chosen ?? suggestions[0];
  const question = text.trim() === '' || asks === null ? '' : t(`attendance.entry.asks.${asks}`);
  const note = question || [leftOutWords(offered, t), lackingWords(offered, t)].filter(Boolean).join(' ');
  const heard = [
    isPressed ? t('attendance.entry.nothing-added') : '',
    asks === null && offered ? t('attendance.entry.enter', { what: takenInWords(offered, t) }) : '',
    note,
    asks === null ? t('attendance.entry.choices', { count: suggestions.length }) : '',
  ]
    .filter(Boolean)
    .join(' ');

  const write = (next: string) => {
    setText(next);
    setIndex(null);
    setClosed(false);
    setPressed(false);
  };
  const take = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    onTake(suggestion);
    // Who is in the list already is not added again, so that what was typed stays.
    if (suggestion.kind === 'person' && suggestion.isHere) inputRef.current?.select();
    else write('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const isForced = event.ctrlKey || event.metaKey;
      // What would be taken stands in the list: without it Enter shows it first.
      if (!isOpen && suggestions.length > 0) setClosed(false);
      else if (isForced) take(suggestions.find(({ kind }) => kind.startsWith('new-')));
      else if (chosen) take(chosen);
      else if (text.trim() !== '') setPressed(true);
    } else if (event.key === 'ArrowDown' && isOpen) setIndex((active + 1) % suggestions.length);
    else if (event.key === 'ArrowUp' && isOpen)
      setIndex((Math.max(active, 0) - 1 + suggestions.length) % suggestions.length);
    else if (event.key === 'ArrowDown' && text === '') onLeaveDown();
    else if (event.key === 'Escape' && isOpen) setClosed(true);
    else if (event.key === 'Escape' && text !== '') write('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain').trim();
    if (!/[\r\n\t]/u.test(pasted)) return;
    event.preventDefault();
    onPasteList({ text: pasted, html: event.clipboardData.getData('text/html') });
  };

  return (
    <div className={styles.entry}>
      <div className={styles.box}>
        <Icon of={UserPlus} />
        <input
          ref={inputRef}
          className={styles.input}
          dir="auto"
          role="combobox"
          aria-label={t('attendance.entry')}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('attendance.entry.placeholder')}
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFocus={() => {
            setClosed(false);
            onEnter();
          }}
          onBlur={() => setClosed(true)}
        />
        <EntryPlace current={context.current} next={chosen} isEmpty={text === ''} />
      </div>
      <span aria-live="polite" className={styles.count}>
        {text.trim() === '' ? '' : heard}
      </span>
      {isOpen ? (
        <div
          id={`${id}-list`}
          ref={intoView}
          role="listbox"
          aria-label={t('attendance.entry.suggestions')}
          className={styles.list}
        >
          {suggestions.map((suggestion, place) => (
            <SuggestionLine
              key={keyOfSuggestion(suggestion)}
              id={`${id}-${place}`}
              place={place}
              suggestion={suggestion}
              isActive={place === active}
              isFirstNew={place === suggestions.findIndex(({ kind }) => kind.startsWith('new-'))}
              onPoint={() => setIndex(place)}
              onTake={() => {
                take(suggestion);
                inputRef.current?.focus();
              }}
            />
          ))}
        </div>
      ) : null}
      {note !== '' && !isClosed ? (
        <p aria-hidden className={classNames(styles.ask, isPressed && styles.pressed)}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

/** Lower than this the choices would open below the edge of the window; on others nothing needs to be measured. */
const lowScreen = '(height < 600px)';

function intoView(list: HTMLElement | null): void {
  if (matchMedia(lowScreen).matches) list?.scrollIntoView({ block: 'nearest' });
}
