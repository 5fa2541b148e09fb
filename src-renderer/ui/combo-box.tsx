import type { KeyboardEvent } from 'react';
import { useText } from '@/i18n/use-text';
import { choicesWith } from './choice-meant';
import { definedProps } from './defined-props';
import type { Choice } from './list-popover';
import { SuggestBox, type ListFieldLook } from './suggest-box';
import { useChoosing } from './use-choosing';

export interface ComboBoxProps<Id extends string> extends ListFieldLook {
  readonly items: readonly Choice<Id>[];
  readonly value?: Id | null;
  /** `null` once the field was emptied. */
  readonly onChange: (id: Id | null) => void;
  /** Given by a caller that searches itself: `items` are then shown as they come. `''` while nothing is being typed. */
  readonly onSearch?: (typed: string) => void;
  /** What the field shows of its value, where that is more than the label, or is not among the items. */
  readonly shown?: string;
  /** Whether the items are still being fetched: what is meant by words typed ahead of them is decided when they are there. */
  readonly isLoading?: boolean;
  /** Whether the field adds what is chosen and empties itself for the next. */
  readonly adds?: boolean;
  /** The place of a field in a long-lived form, by its record: words that mean nothing yet are found there again. */
  readonly keep?: string | undefined;
  /** Called when the field is left, unless it keeps words of which nothing is meant. */
  readonly onBlur?: () => void;
}

/**
 * A choice of one among many, found by typing. By Enter, or when the field is left, the one choice that is meant is taken;
 * words by which none is meant stay in the field, marked. Escape brings back what stood there.
 */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    items,
    value = null,
    onChange,
    onSearch,
    shown,
    isLoading,
    adds,
    onBlur,
    keep,
    opensOn,
    error,
    ...rest
  } = props;
  const t = useText();
  const choosing = useChoosing({
    ...definedProps({ onSearch, shown, isLoading, adds, onBlur, keep }),
    items,
    value,
    onChange,
  });
  const { typed, held, isRefused, isQuiet } = choosing;
  const refusal = value === null || adds === true ? t('ui.choose-or-clear') : t('ui.choose-or-go-back');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
      if (typed === null && !isOpen) return;
      // It is the field's; whatever the field stands in stays open.
      event.stopPropagation();
      choosing.goBack();
    }
    // With a choice in focus, Enter takes that.
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    if (typed === null) return;
    event.preventDefault();
    choosing.settle();
  };
  return (
    <SuggestBox
      {...rest}
      items={onSearch ? items : choicesWith(items, typed ?? '')}
      value={held}
      onChange={choosing.choose}
      inputValue={choosing.words}
      onInputChange={choosing.type}
      onFocus={choosing.enter}
      onBlur={choosing.leave}
      onInputKeyDown={onKeyDown}
      opensOn={isQuiet ? 'manual' : (opensOn ?? 'focus')}
      error={isRefused ? refusal : error}
      saysNothingFound={typed !== null && typed !== '' && isLoading !== true}
    />
  );
}
