import type { Page } from '@playwright/test';

/** A language as the export menu names it. */
export type PaperName = 'English' | 'Русский';

/** What a host gives to whoever tries the app: the page, and files in and out of it. */
export interface Desk {
  readonly page: Page;
  /** Does what asks for a file and answers with this one. */
  open(path: string, asking: () => Promise<void>): Promise<void>;
  /** Does what asks for a folder and answers with this one. */
  openFolder(path: string, asking: () => Promise<void>): Promise<void>;
  /** Does what saves a file; the path of what was saved. */
  save(name: string, saving: () => Promise<void>): Promise<string>;
  /** A paper of the meeting as PDF, its own words in this language; the path of the file. */
  printPaper(name: string, language: PaperName, kind?: string): Promise<string>;
  restart(): Promise<void>;
}
