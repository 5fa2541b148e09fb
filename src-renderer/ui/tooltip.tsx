import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  /** One focusable component of this folder or of react-aria. */
  readonly children: ReactElement;
}

export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip offset={6} className={classNames(styles.tooltip)}>
        {text}
        {shortcut ? <Kbd keys={shortcut} plain /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
