import * as z from 'zod/mini';

import { idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

export const paperSizes = ['a4', 'letter'] as const;
export const paperFaces = ['serif', 'sans'] as const;
/** How the number of a paragraph is printed: `1.`, `1)` or `1`. */
export const numberingStyles = ['dot', 'bracket', 'bare'] as const;

/** In mm. What printers reach, and what leaves the text more than a third of the page. */
export const marginLimits = { least: 5, most: 60 } as const;
export const logoHeightLimits = { least: 5, most: 60 } as const;
/** In pt. */
export const fontSizeLimits = { least: 8, most: 16 } as const;

interface Limits {
  readonly least: number;
  readonly most: number;
}

const within = ({ least, most }: Limits) => z.number().check(z.minimum(least), z.maximum(most));
const marginSchema = within(marginLimits);

/** What stands for a kind of paper in its symbol, by the kind: "INF". */
export const kindLettersSchema = z.record(z.string(), z.string());
/** Classifications of kinds of paper, by the kind. */
export const kindClassificationsSchema = z.record(z.string(), localizedSchema);

/** A picture that is kept among the files of the register. */
export const keptPictureSchema = z.readonly(
  z.object({
    sha256: z.string(),
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
    name: z.string(),
    /** In pixels of the picture. */
    width: z.number().check(z.positive()),
    height: z.number().check(z.positive()),
    /** SHA-256 of the same picture as PNG, for programs that draw no SVG; `null` where it is needed nowhere. */
    fallback: textOrNull,
  }),
);
export type KeptPicture = z.infer<typeof keptPictureSchema>;

/**
 * The look of every paper that a process issues. What is empty is left to what the paper says by itself: without a head of
 * its own, pages are headed by the meeting and the kind of the paper.
 */
export const houseFormSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    logo: z.nullable(keptPictureSchema),
    /** Height of the logo as it is printed. */
    logoHeight: within(logoHeightLimits),
    /** What stands below the name of the process on the first page: a Ministry, an address. Lines parted by `\n`. */
    letterhead: localizedSchema,
    /** At the head of every page but the first, and at the foot of every page. */
    runningHead: localizedSchema,
    runningFoot: localizedSchema,
    /** "Restricted", "For official use only": above the title and at the foot of every page. */
    classification: localizedSchema,
    size: z.enum(paperSizes),
    margins: z.readonly(
      z.object({ top: marginSchema, right: marginSchema, bottom: marginSchema, left: marginSchema }),
    ),
    face: z.enum(paperFaces),
    /** Of the running text, in pt. */
    fontSize: within(fontSizeLimits),
    numbering: z.enum(numberingStyles),
    /**
     * Of what a paper's symbol is made: `{symbol}` stands for the meeting's ("SOM/2"), `{kind}` for the kind's letters
     * ("INF"), `{number}` for the paper's number among those of its kind. `null` prints the meeting's symbol alone.
     */
    symbolPattern: textOrNull,
    /** What `{kind}` stands for, by the kind of paper; those that are not named have the usual letters. */
    kindLetters: kindLettersSchema,
    /**
     * Kinds of paper that are classified otherwise than the rest: a press note is public while minutes are restricted. One
     * without words bears none; those that are not named bear that of all papers.
     */
    kindClassifications: kindClassificationsSchema,
    /** Whether drafts say on every page what they are; versions that were given out always do. */
    marksDrafts: z.boolean(),
  }),
);
export type HouseForm = z.infer<typeof houseFormSchema>;

/** The form that papers of the process have: that of its own id, which is the one that is edited, before any other. */
export function houseFormOf(
  forms: readonly HouseForm[],
  processId: HouseForm['processId'],
): HouseForm | null {
  const own = forms.filter((form) => form.processId === processId);
  return own.find(({ id }) => id === processId) ?? own[0] ?? null;
}

/** Who signs the papers of the process, beside the Chair of the meeting. */
export const signatorySchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    /** "For the Chair". */
    capacity: localizedSchema,
    name: localizedSchema,
    function: localizedSchema,
    order: orderSchema,
  }),
);
export type Signatory = z.infer<typeof signatorySchema>;

/** How papers look where the process has laid nothing down. */
export const plainHouseForm: Omit<HouseForm, 'id' | 'processId'> = {
  logo: null,
  logoHeight: 18,
  letterhead: {},
  runningHead: {},
  runningFoot: {},
  classification: {},
  size: 'a4',
  margins: { top: 24, right: 25, bottom: 22, left: 25 },
  face: 'serif',
  fontSize: 10.5,
  numbering: 'dot',
  symbolPattern: null,
  kindLetters: {},
  kindClassifications: {},
  marksDrafts: true,
};
