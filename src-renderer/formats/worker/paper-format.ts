import type { HtmlOptions } from '../paper/write-html';

export const paperFormats = ['docx', 'odt', 'html', 'markdown', 'text'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export interface PaperOptions {
  readonly html?: HtmlOptions;
}
