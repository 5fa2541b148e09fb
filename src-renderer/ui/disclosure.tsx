import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import styles from './disclosure.module.css';
import { Icon } from './icon';

interface DisclosureProps {
  readonly title: ReactNode;
  /** What can be told without opening it: a count, a state. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (expanded: boolean) => void;
}

/** A part that can be folded away under its heading. */
export function Disclosure(props: DisclosureProps) {
  const { title, summary, children, defaultExpanded = false, isExpanded, onExpandedChange } = props;
  return (
    <AriaDisclosure
      className={classNames(styles.disclosure)}
      defaultExpanded={defaultExpanded}
      {...definedProps({ isExpanded, onExpandedChange })}
    >
      <Heading level={3} className={classNames(styles.heading)}>
        <AriaButton slot="trigger" className={classNames(styles.trigger)}>
          <Icon of={ChevronRight} size="s" />
          <span className={styles.title}>{title}</span>
          {summary ? <span className={styles.summary}>{summary}</span> : null}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className={styles.panel}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
