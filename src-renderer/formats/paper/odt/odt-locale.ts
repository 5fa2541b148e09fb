import type { XmlAttributes } from '../../xml/write-xml';
import { wordLanguage } from '../word-language';

/**
 * The attributes by which a run's or a paragraph's language is stated, for letters of each of OpenDocument's three
 * groups; of a language that is not known, that it is none to be checked.
 */
export function odtLocale(tag: string): XmlAttributes {
  const known = wordLanguage(tag);
  const { language, script, region } =
    known === null ? { language: 'zxx', script: undefined, region: undefined } : new Intl.Locale(known);
  const country = region ?? 'none';
  return {
    'fo:language': language,
    'fo:country': country,
    'fo:script': script,
    'style:language-asian': language,
    'style:country-asian': country,
    'style:language-complex': language,
    'style:country-complex': country,
    'style:rfc-language-tag': script === undefined ? undefined : (known ?? undefined),
  };
}
