import type { HtmlOptions } from '../paper/write-html';

export const paperFormats = ['docx', 'html', 'markdown', 'text'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export interface PaperOptions {
  readonly html?: HtmlOptions;
}
