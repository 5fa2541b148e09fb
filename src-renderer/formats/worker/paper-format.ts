import type { HtmlOptions } from '../paper/write-html';

export const paperFormats = ['docx', 'html', 'markdown', 'text'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const paperFiles = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { extension: 'html', mediaType: 'text/html' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  text: { extension: 'txt', mediaType: 'text/plain' },
} as const satisfies Record<PaperFormat, { readonly extension: string; readonly mediaType: string }>;

export interface PaperOptions {
  readonly html?: HtmlOptions;
}
