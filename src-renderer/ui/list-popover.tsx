import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useText } from '@/i18n/use-text';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { Icon, type IconShape } from './icon';
import styles from './menu.module.css';

/** One choice of a Select or ComboBox. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconShape;
  /** What stands at the end of the line, such as a code or a key. */
  readonly end?: ReactNode;
  /** What it is called besides its label, where the field searches itself. */
  readonly names?: readonly string[];
  /** Whether what is typed is one of its names, where the caller searches. */
  readonly isNamed?: boolean;
  /** Whether choosing it makes something new: that is chosen by hand alone. */
  readonly isNew?: boolean;
}

/** Choices under a heading of their own. */
export interface ChoiceGroup<Id extends string = string> {
  readonly label: string;
  readonly items: readonly Choice<Id>[];
}

interface ListPopoverProps<Id extends string> {
  /** Given by a Select; a ComboBox passes those that match. */
  readonly items?: readonly Choice<Id>[];
  /** In place of `items`: the same under headings. */
  readonly groups?: readonly ChoiceGroup<Id>[];
  /** What it opens at, where that is not the trigger itself. */
  readonly at?: RefObject<HTMLElement | null>;
}

/** The list that a Select or ComboBox opens. */
export function ListPopover<Id extends string>({ items, groups, at }: ListPopoverProps<Id>) {
  const t = useText();
  return (
    <Popover
      className={classNames(styles.popover, at ? styles.asBox : styles.asWide)}
      offset={4}
      {...definedProps({ triggerRef: at })}
    >
      {groups ? (
        <ListBox className={classNames(styles.menu)} items={groups}>
          {(group: ChoiceGroup<Id>) => (
            <ListBoxSection id={group.label} className={classNames(styles.section)}>
              <Header className={classNames(styles.heading)}>{group.label}</Header>
              <Collection items={group.items}>{(choice) => <ChoiceItem {...choice} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      ) : (
        <ListBox
          className={classNames(styles.menu)}
          {...definedProps({ items })}
          renderEmptyState={() => <div className={styles.empty}>{t('ui.no-match')}</div>}
        >
          {(choice: Choice<Id>) => <ChoiceItem {...choice} />}
        </ListBox>
      )}
    </Popover>
  );
}

function ChoiceItem({ id, label, description, icon, end }: Choice) {
  return (
    <ListBoxItem id={id} textValue={label} className={classNames(styles.item)}>
      {({ isSelected }) => (
        <>
          {icon ? <Icon of={icon} /> : null}
          <span className={styles.words}>
            <Text slot="label" className={classNames(styles.label)} title={label}>
              {label}
            </Text>
            {description ? (
              <Text slot="description" className={classNames(styles.description)}>
                {description}
              </Text>
            ) : null}
          </span>
          {end ? <span className={styles.end}>{end}</span> : null}
          {isSelected ? <Icon of={Check} size="s" /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
