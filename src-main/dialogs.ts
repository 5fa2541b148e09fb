import { dialog, type BrowserWindow, type FileFilter as DialogFilter } from 'electron';
import type { FileFilter } from '../src-preload/contract';

/** The paths the user chose; none when the dialog was cancelled. */
export async function askWhatToOpen(
  window: BrowserWindow,
  filters: readonly FileFilter[],
  multiple: boolean,
): Promise<readonly string[]> {
  const answer = await dialog.showOpenDialog(window, {
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: filters.map(dialogFilter),
  });
  return answer.canceled ? [] : answer.filePaths;
}

/** The folder the user chose. */
export async function askWhichFolder(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  return answer.canceled ? undefined : answer.filePaths[0];
}

export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  filters: readonly FileFilter[],
): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: filters.map(dialogFilter),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
}

function dialogFilter({ label, extensions }: FileFilter): DialogFilter {
  return { name: label, extensions: [...extensions] };
}
