import { app } from 'electron';
import type { AppFacts } from '../src-preload/contract';

export function appFacts(): AppFacts {
  return {
    version: app.getVersion(),
    platform: platformName(process.platform),
    languages: app.getPreferredSystemLanguages().filter(isLanguageTag),
    electron: process.versions.electron,
    chrome: process.versions.chrome,
  };
}

/** Electron runs on three platforms; the BSDs' ports behave as Linux does. */
function platformName(platform: NodeJS.Platform): AppFacts['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

/** A Linux without a language set names its language "C", which Intl refuses with an exception. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && tag.length > 1;
  } catch {
    return false;
  }
}
