import * as z from 'zod/mini';
import { parseChoices, usualChoices, type PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { paperLanguages } from '@/formats/paper/paper';
import { paperZooms } from '@/pickers/paper/paper-zoom';

const schemas = {
  open: z.boolean(),
  /** Width of the preview in px. */
  width: z.number().check(z.minimum(200), z.maximum(3000)),
  /** Language of the paper's own words, in the preview and in what is exported; null follows the interface. */
  language: z.nullable(z.enum(paperLanguages)),
  /** Which paper is shown and exported, as `paperOf` has it; null follows the part of the meeting that is open. */
  kind: z.nullable(z.string()),
  zoom: z.enum(paperZooms),
};

/** How a person likes to see the papers on this device. */
export type PaperSettings = { readonly [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> } & {
  readonly choices: Omit<PaperChoices, 'language'>;
};

const standard: PaperSettings = {
  open: true,
  width: 430,
  language: null,
  kind: null,
  zoom: 'fit',
  choices: usualChoices,
};
const key = 'rapporteur.paper';

/** Reads stored settings; what is damaged falls back by itself, the rest stays. */
export function parsePaperSettings(stored: string | null): PaperSettings {
  const values = parseObject(stored);
  const read = <Name extends keyof typeof schemas>(name: Name): PaperSettings[Name] => {
    const parsed = z.safeParse(schemas[name], values[name]);
    return parsed.success ? (parsed.data as PaperSettings[Name]) : standard[name];
  };
  const choices = z.safeParse(z.record(z.string(), z.unknown()), values['choices']);
  return {
    open: read('open'),
    width: read('width'),
    language: read('language'),
    kind: read('kind'),
    zoom: read('zoom'),
    choices: parseChoices(choices.success ? choices.data : {}),
  };
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
