import { formatEdtf } from '@/domain/format-edtf';
import { languageName } from '@/domain/language-mark';
import { symbolOfPaper } from '@/domain/paper-symbol';

import { isHeld, localized, type MinutesContext } from './minutes-context';
import type { Letterhead, RichText, Running } from './paper';
import { plainText, printable, richText } from './rich-text';

export interface MinutesHeading {
  readonly name: string;
  readonly letterhead: Letterhead;
  readonly title: RichText;
  readonly subtitle: RichText | null;
  readonly running: Running;
  readonly symbol: string | null;
}

/** Letterhead, title, place and date: of each what is recorded. */
export function minutesHeading(context: MinutesContext): MinutesHeading {
  const { dossier, frame, language } = context;
  const { meeting } = dossier;
  const typed = frame.meetingName(meeting.type, meeting.ordinal);
  const own = localized(meeting.title, language);
  const title = own ?? richText(typed, language);
  const placeAndDate = whereAndWhen(context);
  const kind = frame.kind[meeting.stateOfAffairs];
  const names = own && (meeting.ordinal !== null || meeting.type !== 'other') ? [typed] : [];
  return {
    name: [`${kind}. ${plainText(title)}`, ...placeAndDate].join(', '),
    letterhead: letterhead(context, originalLine(context)),
    title,
    subtitle: richText([kind, ...names, placeAndDate.join(', ')].filter(Boolean).join(' · '), language),
    running: { head: runningHead(context, plainText(title)), foot: footSymbol(context) },
    symbol: symbolOf(context),
  };
}

/**
 * The heading of another paper of the meeting: what the paper is, then of which meeting.
 * @param remarks said above on every page, such as that the paper is not for publication
 */
export function paperHeading(
  context: MinutesContext,
  title: string,
  remarks: readonly string[] = [],
): MinutesHeading {
  const { dossier, frame, language } = context;
  const { meeting } = dossier;
  const own = localized(meeting.title, language);
  const meetingTitle = own ? plainText(own) : frame.meetingName(meeting.type, meeting.ordinal);
  const placeAndDate = whereAndWhen(context);
  return {
    name: [`${title}. ${meetingTitle}`, ...placeAndDate].join(', '),
    letterhead: letterhead(context, remarks),
    title: richText(title, language),
    subtitle: richText([meetingTitle, placeAndDate.join(', ')].filter(Boolean).join(' · '), language),
    running: {
      head: runningHead(context, meetingTitle, title, ...remarks),
      foot: [footSymbol(context), ...remarks].filter(Boolean).join(' · '),
    },
    symbol: symbolOf(context),
  };
}

function letterhead(context: MinutesContext, remarks: readonly string[]): Letterhead {
  const symbol = symbolOf(context);
  return {
    process: shortNameOf(context) ?? richText('', context.language),
    processDetail: processDetail(context),
    lines: [...(symbol ? [symbol] : []), ...dateLine(context), ...remarks],
  };
}

/** What the process is called in the paper's language. */
export function shortNameOf({ dossier: { process }, language }: MinutesContext): RichText | null {
  return localized(process.shortName, language) ?? localized(process.name, language);
}

function runningHead(context: MinutesContext, ...words: readonly string[]): string {
  const shortName = shortNameOf(context);
  return [shortName ? plainText(shortName) : '', ...words].filter(Boolean).join(' · ');
}

/** "Astana", "22 September 2015": the parts that are known. */
function whereAndWhen({ dossier, frame, language }: MinutesContext): readonly string[] {
  const { city, modality, date } = dossier.meeting;
  const place = localized(city, language);
  const where = place ? plainText(place) : modality === 'online' ? frame.online : '';
  const when = date === null ? '' : formatEdtf(date, language);
  return [where, when].filter(Boolean);
}

/** The rest of the full name where it begins with the short one, else the whole of it. */
function processDetail({ dossier, language }: MinutesContext): RichText | null {
  const short = localized(dossier.process.shortName, language);
  const full = localized(dossier.process.name, language);
  if (!short || !full) return null;
  const words = plainText(full);
  const start = plainText(short);
  const rest = words.startsWith(start) ? words.slice(start.length).trim() : words;
  return rest === '' ? null : richText(rest, full.language);
}

/** The symbol that the paper bears; `null` where none is recorded. */
export function symbolOf({ dossier, paper }: MinutesContext): string | null {
  const symbol = symbolOfPaper(dossier, paper);
  return symbol === null ? null : printable(symbol).trim() || null;
}

/** In the foot, unless the house has it at the head of the pages. */
function footSymbol(context: MinutesContext): string {
  return context.dossier.houseForm?.symbolPattern ? '' : (symbolOf(context) ?? '');
}

function dateLine({ dossier, language }: MinutesContext): readonly string[] {
  return dossier.meeting.date === null ? [] : [formatEdtf(dossier.meeting.date, language)];
}

/** Known only where all paragraphs stand in one language and no other. */
function originalLine(context: MinutesContext): readonly string[] {
  const { dossier, frame, language } = context;
  const tags = new Set(
    dossier.paragraphs.flatMap(({ text }) => Object.keys(text).filter((tag) => text[tag] !== '')),
  );
  const [tag] = tags;
  if (!isHeld(context) || tags.size !== 1 || tag === undefined || tag === 'und') return [];
  const name = languageName(tag, language);
  return name ? [frame.original(name)] : [];
}
