import * as z from 'zod/mini';
import { paperLanguages } from '@/formats/paper/paper';

const settingsSchema = z.object({
  open: z.catch(z.boolean(), true),
  /** Width of the preview in px. */
  width: z.catch(z.number().check(z.minimum(200), z.maximum(3000)), 430),
  /** Language of the paper's own words, in the preview and in what is exported; null follows the interface. */
  language: z.catch(z.nullable(z.enum(paperLanguages)), null),
});

/** How a person likes to see the paper on this device. */
export type PaperSettings = Readonly<z.infer<typeof settingsSchema>>;

const key = 'rapporteur.paper';

/** Reads stored settings; what is damaged falls back by itself, the rest stays. */
export function parsePaperSettings(stored: string | null): PaperSettings {
  return settingsSchema.parse(parseObject(stored));
}

export function loadPaperSettings(): PaperSettings {
  try {
    return parsePaperSettings(localStorage.getItem(key));
  } catch {
    // Storage can be closed to the page by the browser's settings; the preview works without it.
    return parsePaperSettings(null);
  }
}

export function savePaperSettings(settings: PaperSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // As above: the choice then holds until the window closes.
  }
}

function parseObject(stored: string | null): object {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
