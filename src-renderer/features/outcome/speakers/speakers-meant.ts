import { partiesCalled } from '@/pickers/parties/parties-called';
import { offerOf, speakerNamed, type Speaker, type Speakers } from './speaker';

/** What stands between two speakers of one field: "kz, uz", "KZ/UZ", "Iran on behalf of Pakistan". */
const between = /[,;/+]|(?<!\p{L})(?:also )?(?:on behalf of|от имени)(?!\p{L})/iu;
/** The same, though names may hold it themselves: "Kazakhstan and Uzbekistan", "Казахстан и Узбекистан". */
const within = /&|(?<!\p{L})(?:and|и|а также)(?!\p{L})/iu;
/** In letters; what is longer is no field of speakers. */
const mostLetters = 200;

type Named = (speakers: Speakers, written: string) => Speaker;

/**
 * All whom a name that was typed and left surely means: one speaker, or each of several States or organisations. Empty
 * where the letters, or any of them, mean nobody for sure.
 */
export function speakersMeant(speakers: Speakers, written: string): readonly Speaker[] {
  return remembered(speakers, written, () => speakersBy(speakers, written, speakerNamed));
}

/** The same with parties of the register that are not at the meeting by their codes of two letters: to be asked about. */
export function speakersToAsk(speakers: Speakers, written: string): readonly Speaker[] {
  return speakersBy(speakers, written, (among, part) => {
    const named = speakerNamed(among, part);
    if (isKnown(named)) return named;
    const known = partiesCalled(among.others, part).parties.filter(({ partyId }) => partyId !== null);
    const [only] = known;
    return only && known.length === 1 ? offerOf(among, only).speaker : named;
  });
}

function speakersBy(speakers: Speakers, written: string, named: Named): readonly Speaker[] {
  if (written.trim() === '' || written.length > mostLetters) return [];
  const whole = named(speakers, written);
  if (isKnown(whole)) return [whole];
  const parts = partsOf(written, between).flatMap((part) =>
    isKnown(named(speakers, part)) ? [part] : partsOf(part, within),
  );
  const several = parts.map((part) => named(speakers, part));
  // Of the letters of a person's name every one might be somebody's: only States and organisations speak together so.
  if (several.length < 2 || several.some((one) => one.party === null || one.personId !== null)) return [];
  return [...new Map(several.map((one) => [JSON.stringify(one.party), one])).values()];
}

function partsOf(written: string, separator: RegExp): readonly string[] {
  return written
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isKnown({ printedSpeaker, personId, party }: Speaker): boolean {
  return printedSpeaker === null && (personId !== null || party !== null);
}

const answers = new WeakMap<Speakers, Map<string, readonly Speaker[]>>();

/** Hundreds of notes ask for the same few names. */
function remembered(speakers: Speakers, written: string, find: () => readonly Speaker[]): readonly Speaker[] {
  const known = answers.get(speakers) ?? new Map<string, readonly Speaker[]>();
  answers.set(speakers, known);
  const found = known.get(written) ?? find();
  known.set(written, found);
  return found;
}
