/**
 * The one agreement between the privileged process and the sandboxed page. It imports nothing, so that both sides and
 * the tests can read it. Every channel, request, reply and error code is declared here once; the preload script, the
 * main process's dispatcher and the renderer's Electron host derive their types from these maps.
 *
 * Files are named by opaque tokens that the main process hands out after a dialog: the page never sees a path.
 */

/** A file the user chose; `token` stands for the path, `name` is the base name for showing. */
export interface FileHandle {
  readonly token: string;
  readonly name: string;
  /** Size in bytes at the time it was chosen; 0 where that is not asked for before it is read. */
  readonly size: number;
  /** Of a file of a chosen folder: where in it the file lies, from the folder's own name on; never where that lies. */
  readonly folder?: string;
}

/** Failures that are expected in use and that the interface turns into words. */
export type FileErrorCode =
  | 'cancelled'
  | 'no-permission'
  | 'disk-full'
  | 'file-in-use'
  | 'too-large'
  /** A folder of more files than anybody means to import; `limit` says how many that is. */
  | 'too-many'
  | 'not-found'
  /** Another file stands there by now than was chosen, or it may not be read. */
  | 'changed'
  | 'unknown-token'
  | 'not-supported'
  | 'failed';

export interface FileError {
  readonly code: FileErrorCode;
  /** Base name of the file concerned, where there is one. */
  readonly name?: string;
  /** For `too-large`: the limit in bytes; for `too-many`: in files. */
  readonly limit?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FileError };

/** A named group of extensions for a file dialog, `*` for all files; `label` is already in the user's language. */
export interface FileFilter {
  readonly label: string;
  readonly extensions: readonly string[];
}

/** Commands of the application menu that the page carries out. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'open-palette'
  | 'show-shortcuts'
  | 'new-meeting'
  | 'import-records'
  | 'export-paper'
  | 'go-overview'
  | 'go-meetings'
  | 'go-recommendations'
  | 'go-people'
  | 'go-parties'
  | 'go-settings';

export type MenuLabel =
  | MenuCommand
  | 'file'
  | 'edit'
  | 'view'
  | 'go'
  | 'help'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'select-all'
  | 'quit'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'full-screen';

export interface AppFacts {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** BCP 47 tags of the system, first choice first. */
  readonly languages: readonly string[];
  readonly electron: string;
  readonly chrome: string;
}

/** Bytes to write and the name to propose. */
export interface SaveRequest {
  readonly suggestedName: string;
  readonly filters: readonly FileFilter[];
  readonly bytes: Uint8Array;
}

/** A place in which to save, which the user chose. */
export interface SaveTarget {
  /** Can be saved to, and what lies there can be read. */
  readonly handle: FileHandle;
  /** SHA-256 of the file that lies there, lower-case hex; `null` where none does, or it cannot be read. */
  readonly sha256: string | null;
}

/** What stands at the head and foot of every page, for engines that know no margin boxes of CSS. */
export interface RunningTemplates {
  readonly css: string;
  /** HTML; numbers go into elements of the classes `pageNumber` and `totalPages`. */
  readonly header: string;
  readonly footer: string;
  /** A rule for the page itself, by which the templates tell its first page. */
  readonly firstPage: string;
}

export interface PrintPage {
  /** A complete, self-contained document. */
  readonly html: string;
  readonly running: RunningTemplates | null;
}

/** A page to print to PDF, and the name to propose. */
export interface PrintRequest extends PrintPage {
  readonly suggestedName: string;
  readonly filters: readonly FileFilter[];
}

/**
 * Kinds of file that a program of the system may be asked to show, by the extension that names them. Opening one of these
 * runs nothing by itself: no pages, no programs, no archives, no files of Office that carry macros.
 */
export type ShownKind =
  'pdf' | 'docx' | 'odt' | 'rtf' | 'xlsx' | 'ods' | 'txt' | 'md' | 'csv' | 'eml' | 'ics' | 'vcf';

interface ReadRequest {
  readonly token: string;
  /** In bytes. */
  readonly limit: number;
}

export interface ReadingInParts {
  /** What names the reading. */
  readonly reading: string;
  /** In bytes, of all parts together. */
  readonly size: number;
}

/** Channels on which the page asks and the main process answers. */
export interface Requests {
  'app:facts': { request: null; reply: AppFacts };
  /** Shows an open dialog; replies with handles, never with contents. */
  'file:open': {
    request: { readonly filters: readonly FileFilter[]; readonly multiple: boolean };
    reply: Result<readonly FileHandle[]>;
  };
  /** Asks for a folder; replies with handles of all files in it and in its folders, links not followed. */
  'file:open-folder': { request: null; reply: Result<readonly FileHandle[]> };
  /** Reads a chosen file whole; `limit` in bytes, larger files are refused as `too-large` before they are read. */
  'file:read': { request: ReadRequest; reply: Result<Uint8Array> };
  /** The same of a large file, in parts that follow one another; the last of them only where it is still the file it was. */
  'file:read-begin': { request: ReadRequest; reply: Result<ReadingInParts> };
  'file:read-part': { request: { readonly reading: string }; reply: Result<Uint8Array> };
  /** What is not under way any more is passed over. */
  'file:read-give-up': { request: { readonly reading: string }; reply: null };
  /** Asks where to save, then writes atomically. The handle can be saved to again without asking. */
  'file:save': { request: SaveRequest; reply: Result<FileHandle> };
  /**
   * The same of a large file, in parts: `size` is that of all of them in bytes. At the place that was chosen nothing changes
   * before `file:save-end`; where a part cannot be written, or not all have come by then, nothing of the file is left.
   */
  'file:save-begin': {
    request: Omit<SaveRequest, 'bytes'> & { readonly size: number };
    reply: Result<{ readonly writing: string }>;
  };
  'file:save-part': {
    request: { readonly writing: string; readonly bytes: Uint8Array };
    reply: Result<null>;
  };
  'file:save-end': { request: { readonly writing: string }; reply: Result<FileHandle> };
  /** What was cancelled; what is not under way any more is passed over. */
  'file:save-give-up': { request: { readonly writing: string }; reply: null };
  /** `expecting` is the hash of what may be replaced: anything else that lies there is left, as `changed`; `null` for whatever does. */
  'file:save-again': {
    request: { readonly token: string; readonly bytes: Uint8Array; readonly expecting: string | null };
    reply: Result<FileHandle>;
  };
  /** Asks where to save and says what lies there; writes nothing. */
  'file:choose-target': {
    request: Omit<SaveRequest, 'bytes'>;
    reply: Result<SaveTarget>;
  };
  /** Writes beside a file that was chosen to be saved to, under the first name with a number that is free: "Minutes (2).docx". */
  'file:save-beside': {
    request: { readonly token: string; readonly bytes: Uint8Array };
    reply: Result<FileHandle>;
  };
  /** Asks where to save, prints the HTML in a sealed window, writes the PDF atomically. */
  'print:pdf': { request: PrintRequest; reply: Result<FileHandle> };
  /** Prints the HTML in a sealed window and gives the PDF back; nothing is written. */
  'print:pdf-bytes': { request: PrintPage; reply: Result<Uint8Array> };
  'print:pdf-again': {
    request: PrintPage & { readonly token: string };
    reply: Result<FileHandle>;
  };
  /** Opens an https or mailto address in the user's browser after the user has agreed; anything else is refused. */
  'shell:open-external': { request: { readonly url: string }; reply: Result<null> };
  /**
   * Shows a copy of a file of the register in the system's own program; the copy cannot be written to and goes when the
   * app does. `name` is only for the title bar of that program: the extension is that of the kind. Bytes that are not of
   * the kind, and documents with macros, are refused as `not-supported`. The user is asked once for each kind.
   */
  'shell:open-copy': {
    request: { readonly name: string; readonly kind: ShownKind; readonly bytes: Uint8Array };
    reply: Result<null>;
  };
  /** Shows a saved file in the system's file manager. */
  'shell:reveal': { request: { readonly token: string }; reply: Result<null> };
  /** Gives the menu its words in the language of the interface. */
  'menu:labels': { request: Readonly<Record<MenuLabel, string>>; reply: null };
  /** The window's title as the task bar shows it: the title of the record in view. */
  'window:title': { request: { readonly title: string }; reply: null };
}

/** Channels on which the main process tells the page something. */
export interface Events {
  'menu:command': { readonly command: MenuCommand };
  /** The window is about to close: keep everything typed, then call `closeReady`. */
  'window:closing': null;
}

export type RequestChannel = keyof Requests;
export type EventChannel = keyof Events;

/** The three pipes below the channels. The page cannot reach them: only the preload script and the main process can. */
export const transport = {
  request: 'rapporteur:request',
  event: 'rapporteur:event',
  closeReady: 'rapporteur:close-ready',
} as const;

/** What the preload script exposes as `window.rapporteur`. */
export interface Bridge {
  request<C extends RequestChannel>(
    channel: C,
    request: Requests[C]['request'],
  ): Promise<Requests[C]['reply']>;
  /** Subscribes; the returned function unsubscribes. */
  on<C extends EventChannel>(channel: C, listener: (event: Events[C]) => void): () => void;
  /** Answers `window:closing`. `kept` is false when something typed could not be saved: the user is then asked. */
  closeReady(kept: boolean): void;
}
