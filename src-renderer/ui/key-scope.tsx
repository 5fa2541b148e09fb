import type { HTMLAttributes, KeyboardEvent, Ref } from 'react';

type Tag = 'div' | 'li' | 'ul' | 'ol';

interface KeyScopeProps extends Omit<HTMLAttributes<HTMLElement>, 'onKeyDown'> {
  /** What the scope is in the page; `div` unless it is a list or an item of one. */
  readonly as?: Tag;
  /** Called for keys pressed in any field or button inside, after those have had them. */
  readonly onKeys: (event: KeyboardEvent) => void;
  readonly ref?: Ref<never>;
}

/**
 * Keys that hold in everything inside: a row whose fields share Enter and Alt with the arrows, a form that Escape
 * closes. The scope takes no focus of its own, and whatever its keys do, a button or menu inside does too.
 */
export function KeyScope({ as: Element = 'div', onKeys, ...rest }: KeyScopeProps) {
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- keys of what is inside: see above
  return <Element {...rest} onKeyDown={onKeys} />;
}
