import type { ReactNode } from 'react';

interface BidiProps {
  readonly children: ReactNode;
  /** BCP 47 tag of the text, where it is known. */
  readonly lang?: string | undefined;
}

/** Text from the records inside a line: its own direction, without disturbing what stands around it. */
export function Bidi({ children, lang }: BidiProps) {
  return (
    <bdi dir="auto" lang={lang}>
      {children}
    </bdi>
  );
}
