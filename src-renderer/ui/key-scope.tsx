import type { HTMLAttributes, KeyboardEvent, Ref } from 'react';

type Tag = 'div' | 'section' | 'li' | 'ul' | 'ol';

interface KeyScopeProps<Element extends HTMLElement> extends Omit<HTMLAttributes<HTMLElement>, 'onKeyDown'> {
  /** What the scope is in the page; `div` unless it is a list or an item of one. */
  readonly as?: Tag;
  /** Called for keys pressed in any field or button inside, after those have had them. */
  readonly onKeys: (event: KeyboardEvent<HTMLElement>) => void;
  readonly ref?: Ref<Element> | undefined;
}

/**
 * Keys that hold in everything inside: a row whose fields share Enter and Alt with the arrows, a form that Escape
 * closes. The scope takes no focus of its own, and whatever its keys do, a button or menu inside does too.
 */
export function KeyScope<Element extends HTMLElement>({
  as: Shape = 'div',
  onKeys,
  ref,
  ...rest
}: KeyScopeProps<Element>) {
  // The element is of the kind that its tag names, which a union of tags cannot say of the reference.
  const own = ref as Ref<never>;
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- keys of what is inside: see above
  return <Shape {...rest} ref={own} onKeyDown={onKeys} />;
}
