import { useRef, type HTMLAttributes, type KeyboardEvent, type Ref } from 'react';

type Tag = 'div' | 'section' | 'li' | 'ul' | 'ol';

interface KeyScopeProps<Element extends HTMLElement> extends Omit<HTMLAttributes<HTMLElement>, 'onKeyDown'> {
  /** What the scope is in the page; `div` unless it is a list or an item of one. */
  readonly as?: Tag;
  /** Called for keys pressed in any field or button inside, after those have had them. */
  readonly onKeys: (event: KeyboardEvent<HTMLElement>) => void;
  /** Whether the keys are heard before those have them: a list that is open keeps Enter to itself. */
  readonly first?: boolean;
  readonly ref?: Ref<Element> | undefined;
}

/**
 * Keys that hold in everything inside: a row whose fields share Enter and Alt with the arrows, a form that Escape
 * closes. The scope takes no focus of its own, and whatever its keys do, a button or menu inside does too. Enter with
 * Ctrl is the scope's also where a button has the focus: that would hear it as a press.
 */
export function KeyScope<Element extends HTMLElement>({
  as: Shape = 'div',
  onKeys,
  first = false,
  ref,
  ...rest
}: KeyScopeProps<Element>) {
  const heardBefore = useRef<Event | null>(null);
  // The element is of the kind that its tag names, which a union of tags cannot say of the reference.
  const own = ref as Ref<never>;
  const before = (event: KeyboardEvent<HTMLElement>) => {
    if (!first && !isForScope(event)) return;
    heardBefore.current = event.nativeEvent;
    onKeys(event);
    if (!first && event.defaultPrevented) event.stopPropagation();
  };
  const after = (event: KeyboardEvent<HTMLElement>) => {
    if (heardBefore.current !== event.nativeEvent) onKeys(event);
  };
  return <Shape {...rest} ref={own} onKeyDownCapture={before} onKeyDown={after} />;
}

function isForScope({ key, ctrlKey, metaKey, target }: KeyboardEvent<HTMLElement>): boolean {
  return (
    key === 'Enter' &&
    (ctrlKey || metaKey) &&
    target instanceof HTMLElement &&
    target.closest('button, a, [role="button"], [role="radio"], [role="switch"]') !== null
  );
}
