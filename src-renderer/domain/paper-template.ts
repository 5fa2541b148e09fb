import * as z from 'zod/mini';

import { idSchema, localizedSchema, orderSchema } from './fields';

/** Papers in prose that are made of sections. A template of the house begins as a copy of one of them. */
export const paperBases = [
  'minutes',
  'closing-remarks',
  'chair-summary',
  'communique',
  'declaration',
  'annotated-agenda',
  'programme',
  'decisions',
  'invitation',
  'press-note',
] as const;
export type PaperBase = (typeof paperBases)[number];

export function isPaperBase(id: string): id is PaperBase {
  return (paperBases as readonly string[]).includes(id);
}

/** What a section holds: what the register says of one matter, or text of the template with fields. */
export const templateParts = [
  'text',
  'addressee',
  'facts',
  'purposes',
  'outcome',
  'decisions',
  'statements',
  'documents',
  'related-events',
  'adopted-by',
  'about-process',
  'signatures',
  'agenda',
  'annotated-agenda',
  'programme',
  'annex-agenda',
  'annex-modalities',
  'annex-adopted',
  'annex-participants',
] as const;
export type TemplatePart = (typeof templateParts)[number];

/** The house's own Word file: its fields and loops are filled, and its look stays. */
export const wordTemplateSchema = z.readonly(z.object({ sha256: z.string(), name: z.string() }));

/** A paper as the house wants it: sections in their order. */
export const paperTemplateSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    base: z.enum(paperBases),
    name: localizedSchema,
    /** Over the paper; empty for what its base is called. */
    title: localizedSchema,
    wordFile: z.nullable(wordTemplateSchema),
    order: orderSchema,
  }),
);
export type PaperTemplate = z.infer<typeof paperTemplateSchema>;

export const templateSectionSchema = z.readonly(
  z.object({
    id: idSchema,
    templateId: idSchema,
    part: z.enum(templateParts),
    /** A section that is switched off keeps its place and its words. */
    isOn: z.boolean(),
    /** Over the section; empty for the part's usual heading. */
    heading: localizedSchema,
    /** Of a `text` the words, of another part what introduces it. Fields stand in braces: `{meeting.date}`. */
    text: localizedSchema,
    order: orderSchema,
  }),
);
export type TemplateSection = z.infer<typeof templateSectionSchema>;
