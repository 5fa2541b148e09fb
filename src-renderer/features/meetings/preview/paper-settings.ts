import * as z from 'zod/mini';
import { paperLanguages } from '@/formats/paper/paper';

const schemas = {
  open: z.boolean(),
  /** Width of the preview in px. */
  width: z.number().check(z.minimum(200), z.maximum(3000)),
  /** Language of the paper's own words, in the preview and in what is exported; null follows the interface. */
  language: z.nullable(z.enum(paperLanguages)),
};

/** How a person likes to see the paper on this device. */
export type PaperSettings = { readonly [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

const standard: PaperSettings = { open: true, width: 430, language: null };
const key = 'rapporteur.paper';

/** Reads stored settings; what is damaged falls back by itself, the rest stays. */
export function parsePaperSettings(stored: string | null): PaperSettings {
  const values = parseObject(stored);
  const read = <Name extends keyof PaperSettings>(name: Name): PaperSettings[Name] => {
    const parsed = z.safeParse(schemas[name], values[name]);
    return parsed.success ? (parsed.data as PaperSettings[Name]) : standard[name];
  };
  return { open: read('open'), width: read('width'), language: read('language') };
}

export function loadPaperSettings(): PaperSettings {
  try {
    return parsePaperSettings(localStorage.getItem(key));
  } catch {
    // Storage can be closed to the page by the browser's settings; the preview works without it.
    return standard;
  }
}

export function savePaperSettings(settings: PaperSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // As above: the choice then holds until the window closes.
  }
}

function parseObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    return z.parse(z.record(z.string(), z.unknown()), JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}
