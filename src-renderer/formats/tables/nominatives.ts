import { russianNominatives } from '@/domain/russian-nominatives';

/** Of the delegation in the languages of the region, where the word stands behind the name: «Қазақстан Республикасының делегациясы». */
const delegationBehind =
  /\s+(?:delegatsiyasi|делегацияси|делегациясы|делегатсия[си]{0,2}|delegasiýasy|wekiliýeti|n[uü]may[əe]nd[əe] hey[əe]t[iİ]|hey[əe]t[iİ]|delegasyonu|өкілдері|vakillari|вакиллари)$/iu;
const delegationBefore =
  /^(?:هیئت|هیأت|هيئة|وفد|نمایندگان|اعضای هیئت|ҳайати|ҳайъати|намояндагони|вакилони)\s+/iu;
/** Endings of the genitive: «Республикасының», "Respublikasının", «Республикасининг». */
const genitive =
  /(?:['’ʼ]?[nN][ıiuüIİUÜ][nN]|ning|нинг|[нндт][ыиі][нң]|n[yi]ň|y[ıiuü]n|дың|дің|тың|тің|нің|ның)$/u;

/** Whatever is longer is the name of no party. */
const longest = 200;

/** The name without the word for a delegation that stands beside it in a language of the region; as it was where none does. */
export function withoutRegionalLead(text: string): string {
  if (text.length > longest) return text;
  return text.replace(delegationBehind, '').replace(delegationBefore, '');
}

/**
 * What a bent name may be called, itself first; to be compared with names that are known: of a Russian genitive, of a
 * Turkic one, and of "Kenya's".
 */
export function nominativesOf(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const bare = text.replace(genitive, '').replace(/['’ʼ]s$/u, '');
  return bare === text || bare.length < 4 ? russianNominatives(text) : [...russianNominatives(text), bare];
}
