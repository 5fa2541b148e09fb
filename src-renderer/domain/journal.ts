import * as z from 'zod/mini';

import { idSchema } from './fields';

/** A value in the journal: JSON; `null` also stands for "not there" inside a text by language. */
export type JournalValue = z.infer<ReturnType<typeof z.json>>;

/**
 * One row's change. `fields` maps a path (`date`, or `text.ru` inside a text by language) to its value before and
 * after; `null` stands for an absent entry of a text by language.
 */
export const recordChangeSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('add'),
      table: z.string(),
      id: idSchema,
      row: z.record(z.string(), z.json()),
    }),
    z.object({
      kind: z.literal('remove'),
      table: z.string(),
      id: idSchema,
      row: z.record(z.string(), z.json()),
    }),
    z.object({
      kind: z.literal('change'),
      table: z.string(),
      id: idSchema,
      fields: z.record(z.string(), z.readonly(z.tuple([z.json(), z.json()]))),
    }),
  ]),
);
export type RecordChange = z.infer<typeof recordChangeSchema>;

/**
 * One step of the register's history. Entries are immutable; each device has its own chain through `previousHash`, so
 * that two laptops' journals unite without rewriting either.
 */
export const journalEntrySchema = z.readonly(
  z.object({
    id: idSchema,
    /** Hybrid logical clock: sorts all devices' entries into one order; see `store/journal/clock.ts`. */
    clock: z.string(),
    device: idSchema,
    /** Position in the device's chain, from 1. */
    sequence: z.int(),
    /** Name given at first run. */
    who: z.string(),
    /** When, ISO 8601 UTC with milliseconds. */
    at: z.string(),
    /** The command's name, for example `edit-paragraph`: chooses the words of the history and of Undo. */
    command: z.string(),
    /** What the words need: `{ name: "Vito Trani" }`. */
    details: z.record(z.string(), z.string()),
    /** Entries with the same step are undone together: keystrokes of one field, parts of one action. */
    step: idSchema,
    /** The step that this entry takes back or brings again. */
    reverts: z.nullable(z.object({ kind: z.enum(['undo', 'redo']), step: idSchema })),
    /** Ids of the records the entry is about, so that a meeting's history is one look-up. */
    about: z.array(idSchema),
    schemaVersion: z.int(),
    changes: z.array(recordChangeSchema),
    previousHash: z.string(),
    /** SHA-256 over the canonical JSON of everything above. */
    hash: z.string(),
  }),
);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
