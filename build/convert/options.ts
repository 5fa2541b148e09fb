import { parseArgs } from 'node:util';

import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, type PaperKindId } from '@/formats/paper/kinds/paper-kinds';

import { followUpKindIds, type FollowUpKindId } from './follow-up-papers';

export const outputKinds = [
  'draft',
  'bundle',
  'docx',
  'odt',
  'html',
  'md',
  'txt',
  'xml',
  'xlsx',
  'csv',
  'ics',
  'json',
] as const;
export type OutputKind = (typeof outputKinds)[number];

export interface ConvertOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly to: readonly OutputKind[];
  /** Of each meeting. */
  readonly papers: readonly PaperKindId[];
  /** Of the register of recommendations. */
  readonly followUp: readonly FollowUpKindId[];
  /** Of the papers' headings and labels; `null` takes each meeting's source's own. */
  readonly language: 'en' | 'ru' | null;
  /** How two languages stand to each other in the papers of meetings; `one` for one language. */
  readonly languages: PaperChoices['languages'];
  /** Prints the secretariat's notes in the papers of follow-up. */
  readonly withNotes: boolean;
  /** Writes the handover pack of the whole register. */
  readonly pack: boolean;
  /** Name of the process whose meetings these are; `null` takes the one that the texts name most. */
  readonly process: string | null;
  /** Replaces files of the same name in the folder. */
  readonly force: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: ConvertOptions }
  | { readonly kind: 'verify'; readonly files: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const help = `Reads prior records, or a register, and writes them as data and papers, without a window.

  npm run convert -- FILES --out FOLDER [--to draft,bundle,docx,odt,html,md,txt,xml,xlsx,csv,ics,json] [--papers minutes,participants]

  npm run convert -- BUNDLE --out FOLDER --pack

  npm run convert -- --verify BUNDLES

  FILES              prior records of any kind, and folders of them; several about one meeting become one.
                     Or one bundle of a register, alone
  --out FOLDER       where to write; made when it is not there
  --to LIST          what to write, parted by commas (draft,bundle,docx,html,md unless given)
                       draft   draft.json: what was recognised, with its place in each file
                       bundle  register.rapporteur: the same as a register, to be opened in the app
                       docx, odt, html, md, txt, xml, xlsx, csv   the papers of each meeting, in those
                       that each is made in; xml is Akoma Ntoso 3.0
                       ics     meetings.ics: all meetings whose days are known, as one calendar
                       json    each meeting for other programs, after rapporteur-meeting.schema.json
  --papers LIST      which papers, parted by commas (minutes unless given):
                       minutes, closing-remarks, chair-summary, communique, declaration, annotated-agenda, programme,
                       decisions, invitation (a letter to each delegation, a file each), press-note,
                       participants, sign-in, plates, badges, contacts
                       contacts hold e-mail and telephone: they are not for publication
                       and, of the register of recommendations: matrix, matrix-a3, state, theme,
                       recommendations (of each meeting), changes (since the last meeting held), register (its tables)
                     Where a text is approved and no correction of it is open, it is printed as it is kept
  --pack             write the handover pack of the whole register: bundle, approved texts (else minutes as drafts),
                     open follow-up, contacts and an index, in one zip. Papers are pages for printing: the app has PDF.
                     Nothing else is written unless --to is given too
  --with-notes       print the secretariat's notes on recommendations, which the papers of follow-up leave out
  --language en|ru   language of the papers' headings and labels (each file's own unless given)
  --two-languages columns|sequence
                     the papers of meetings in English and Russian: side by side, or the second after the first;
                     --language says which is the first. Markdown and text have no columns: there always the second
                     after the first. xml, xlsx and csv stay in one language
  --process NAME     whose meetings these are; unless given, the process they name most
  --force            replace files of the same name in FOLDER
  --verify           writes nothing: says of every version of a paper in the bundles whether it is as it was given out,
                     and what differs if not
  --help             this page

Nothing is reviewed by anybody on the way: what is uncertain is marked in draft.json and in the bundle's claims.
Of files in folders, those that programs leave there (hidden, locks, thumbnails) are passed over.
Ends with 0 when every file was read, 1 when one could not be (the rest is written), 2 when nothing was done.
A verification ends with 0 when every version is untouched, 1 when one is not, 2 when a bundle could not be read.`;

const defaultOutputs: readonly OutputKind[] = ['draft', 'bundle', 'docx', 'html', 'md'];
const defaultPapers: readonly PaperKindId[] = ['minutes'];

export function parseOptions(args: readonly string[]): ParsedOptions {
  const parsed = parse(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) return wrong('Name at least one file or folder to read.');
  if (values.verify) {
    if (Object.keys(values).length > 1) return wrong('--verify writes nothing: give it bundles alone.');
    return { kind: 'verify', files: positionals };
  }
  if (values.out === undefined || values.out === '') return wrong('Say where to write, with --out FOLDER.');
  const to =
    values.to === undefined
      ? values.pack
        ? []
        : defaultOutputs
      : values.to.split(',').map((kind) => kind.trim());
  const papers =
    values.papers === undefined ? defaultPapers : values.papers.split(',').map((kind) => kind.trim());
  const unknownPaper = papers.find((kind) => !isPaperKind(kind) && !isFollowUpKind(kind));
  if (unknownPaper !== undefined)
    return wrong(
      `"${unknownPaper}" is no paper of a meeting: it is ${[...paperKindIds, ...followUpKindIds].join(', ')}.`,
    );
  const unknown = to.find((kind) => !isOutputKind(kind));
  if (unknown !== undefined)
    return wrong(`"${unknown}" is nothing to convert to: it is ${outputKinds.join(', ')}.`);
  const { language } = values;
  if (language !== undefined && language !== 'en' && language !== 'ru') {
    return wrong(`"${language}" is no language of the papers: they are written in en or ru.`);
  }
  const two = values['two-languages'];
  if (two !== undefined && two !== 'columns' && two !== 'sequence') {
    return wrong(`"${two}" is no way to set two languages: it is columns or sequence.`);
  }
  return {
    kind: 'run',
    options: {
      files: positionals,
      out: values.out,
      to: to.filter(isOutputKind),
      papers: papers.filter(isPaperKind),
      followUp: papers.filter(isFollowUpKind),
      language: language ?? null,
      languages: two ?? 'one',
      withNotes: values['with-notes'] ?? false,
      pack: values.pack ?? false,
      process: values.process ?? null,
      force: values.force ?? false,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        to: { type: 'string' },
        papers: { type: 'string' },
        language: { type: 'string' },
        'two-languages': { type: 'string' },
        'with-notes': { type: 'boolean' },
        pack: { type: 'boolean' },
        process: { type: 'string' },
        force: { type: 'boolean' },
        verify: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isPaperKind(kind: string): kind is PaperKindId {
  return (paperKindIds as readonly string[]).includes(kind);
}

function isFollowUpKind(kind: string): kind is FollowUpKindId {
  return (followUpKindIds as readonly string[]).includes(kind);
}

function isOutputKind(kind: string): kind is OutputKind {
  return (outputKinds as readonly string[]).includes(kind);
}

function wrong(message: string): ParsedOptions {
  return { kind: 'wrong', message };
}
