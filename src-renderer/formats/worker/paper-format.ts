import type { AknAbout } from '../paper/akn/akn-about';
import type { HandOrigin } from '../paper/hand/hand-origin';
import type { PaperPictures } from '../paper/paper-pictures';
import type { HtmlOptions } from '../paper/write-html';

export const paperFormats = ['docx', 'odt', 'html', 'markdown', 'text', 'akn'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export interface PaperOptions {
  readonly html?: HtmlOptions;
  /** What Akoma Ntoso wants to know beside the paper's words; without it there is none. */
  readonly akn?: AknAbout;
  /** Those that the paper names; one that is missing is left out. */
  readonly pictures?: PaperPictures;
  /** Of a Word file that may come back edited by hand. */
  readonly origin?: HandOrigin;
}
