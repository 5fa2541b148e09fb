import type {
  FileFilter,
  FileHandle,
  MenuCommand,
  MenuLabel,
  PrintPage,
  Result,
  SaveTarget,
  ShownKind,
} from '../../src-preload/contract';

export type {
  FileError,
  FileErrorCode,
  FileFilter,
  FileHandle,
  MenuCommand,
  MenuLabel,
  PrintPage,
  Result,
  SaveTarget,
  ShownKind,
} from '../../src-preload/contract';

/** What a host can do beyond the minimum; a feature asks before it offers. */
export interface HostCapabilities {
  /** Writes PDF files itself; otherwise `printPdf` opens the print dialog. */
  readonly writesPdf: boolean;
  /** A saved file can be saved again without asking. */
  readonly savesAgain: boolean;
  /** A file is emptied the moment it is chosen to be saved to: what it held must be looked at before. */
  readonly emptiesChosen: boolean;
  readonly revealsFiles: boolean;
  readonly hasMenu: boolean;
  /** A whole folder can be chosen. */
  readonly opensFolders: boolean;
  /** A copy of a file can be shown in the system's own program; otherwise it can be saved. */
  readonly opensCopies: boolean;
}

export interface HostFacts {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux' | 'web';
  readonly languages: readonly string[];
}

export interface SaveOptions {
  readonly suggestedName: string;
  readonly filters: readonly FileFilter[];
  readonly bytes: Uint8Array;
  /** Ends the saving as `cancelled`: nothing is written then. What is small is written by the time it is asked. */
  readonly signal?: AbortSignal;
  /** In bytes; called only of what is large, after the place was chosen. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What has to be done before the page may go. */
export interface ClosingWork {
  finish(): Promise<void>;
  /** Whether something that is not kept yet would be lost by leaving now: the user is asked before. */
  wouldLose(): boolean;
}

/**
 * Everything the page needs from the machine it runs on. Implemented by the Electron bridge and by plain browser means;
 * the rest of the app cannot tell which. Expected failures are values, never exceptions.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  readonly facts: HostFacts;
  openFiles(options: {
    readonly filters: readonly FileFilter[];
    readonly multiple: boolean;
  }): Promise<Result<readonly FileHandle[]>>;
  /** Every file of a folder that the user chooses, and of the folders within it. */
  openFolder(): Promise<Result<readonly FileHandle[]>>;
  /** Makes handles of files that were dropped on or pasted into the page. */
  adoptFiles(files: readonly File[]): readonly FileHandle[];
  readFile(handle: FileHandle, options: { readonly limit: number }): Promise<Result<Uint8Array>>;
  /** Asks where to save, and saves whole or not at all. */
  saveFile(options: SaveOptions): Promise<Result<FileHandle>>;
  /** Asks where to save and says what lies there; nothing is written yet. See `emptiesChosen`. */
  chooseTarget(options: {
    readonly suggestedName: string;
    readonly filters: readonly FileFilter[];
  }): Promise<Result<SaveTarget>>;
  /**
   * Saves to what was chosen or saved before.
   * @param expecting hash of what may be replaced: anything else is left, as `changed`; `null` for whatever lies there
   */
  saveAgain(handle: FileHandle, bytes: Uint8Array, expecting: string | null): Promise<Result<FileHandle>>;
  /**
   * What a saved file is found by when the page was opened anew; IndexedDB can hold it. `null` where the file cannot be found
   * again, or need not be: see `emptiesChosen`.
   */
  placeOf(handle: FileHandle): object | null;
  /**
   * The file at such a place. Where the user is to be asked whether it may be read, that is done here, which a browser allows
   * only shortly after a click: `no-permission` where it may not, `not-found` where it was moved, renamed or deleted.
   */
  fileAt(place: object): Promise<Result<FileHandle>>;
  /** Saves beside it under the first name with a number that is free; `not-supported` where only chosen files can be written. */
  saveBeside(handle: FileHandle, bytes: Uint8Array): Promise<Result<FileHandle>>;
  printPdf(
    options: {
      readonly suggestedName: string;
      readonly filters: readonly FileFilter[];
    } & PrintPage,
  ): Promise<Result<FileHandle | null>>;
  /** The page as PDF, nothing being saved or asked; `not-supported` where `writesPdf` is false. */
  pdfBytes(page: PrintPage): Promise<Result<Uint8Array>>;
  openExternal(url: string): Promise<Result<null>>;
  /** Shows a copy in the system's own program; what is changed there does not come back. */
  openCopy(options: {
    readonly name: string;
    readonly kind: ShownKind;
    readonly bytes: Uint8Array;
  }): Promise<Result<null>>;
  reveal(handle: FileHandle): Promise<Result<null>>;
  setMenuLabels(labels: Readonly<Record<MenuLabel, string>>): void;
  setTitle(title: string): void;
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  /** Registers work to finish before the window closes (or the tab is hidden). Returns how to take it back. */
  onClosing(work: ClosingWork): () => void;
}
