import type { TextPrint } from '@/formats/versions/text-print';

/** By what the text of a file is known again. It is kept when the file is gone: whether it stands is looked up. */
export interface KnownPrint extends TextPrint {
  /** Of the file's bytes. */
  readonly sha256: string;
}
