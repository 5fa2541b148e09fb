import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from './messages/en/messages';
import { oneFullStop } from './one-full-stop';

export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** Looks up a message in the interface's language and fills in its values. */
export type Translate = (key: MessageKey, values?: TextValues) => string;

/** Gives `t(key, values)` for plain text: labels, titles, attributes. For marked-up text use `RichText`. */
export function useText(): Translate {
  const intl = useIntl();
  return useCallback(
    (key, values) => oneFullStop(intl.formatMessage({ id: key }, { ...plain, ...values })),
    [intl],
  );
}

interface RichTextProps {
  readonly id: MessageKey;
  readonly values?: Readonly<Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>>;
}

/** A message with elements in it, by `<b>` and `<i>` in the message or elements among the values. */
export function RichText({ id, values }: RichTextProps) {
  return useIntl().formatMessage({ id }, values as Record<string, ReactNode>);
}

/** In plain text the marks of rich text leave only their contents. */
const plain = {
  b: (parts: readonly string[]) => parts.join(''),
  i: (parts: readonly string[]) => parts.join(''),
};
