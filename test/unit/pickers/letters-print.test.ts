import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

import { facesFor, readFontFaces } from '@/formats/paper/font-faces';
import { lettersOfWoff2 } from '../../helpers/letters-of-woff2';

const require = createRequire(import.meta.url);

/** Letters of the languages of the States that take part, large and small, with their signs. */
const alphabets: Readonly<Record<string, string>> = {
  kk: 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ',
  ky: 'ңөү ҢӨҮ',
  tg: 'ғӣқӯҳҷ ҒӢҚӮҲҶ',
  uz: 'oʻgʻʼ OʻGʻ ўқғҳ ЎҚҒҲ',
  tr: 'çğıöşü ÇĞİÖŞÜ',
  az: 'əğıöüçş ƏĞİÖÜÇŞ',
  tk: 'äňöşüýžç ÄŇÖŞÜÝŽÇ',
  ru: 'ёйъыэ ЁЙЪЫЭ «»№–—',
};
const arabicAlphabets: Readonly<Record<string, string>> = {
  fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئۀ۰۱۲۳۴۵۶۷۸۹،؛؟٪\u200C',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي٠١٢٣٤٥٦٧٨٩ًٌٍَُِّْ',
  ps: 'ټځچډړږښګڼۍېئ',
  ur: 'ٹڈڑںےہھۃگچ',
  ug: 'ئېۆۈۋڭھەگچ',
};

const families = [
  ...['source-serif-4', 'inter'].flatMap((family) =>
    ['400', '400-italic', '600'].map((face) => [family, face, alphabets] as const),
  ),
  ...['arabic-400', 'arabic-700'].map((face) => ['amiri', face, arabicAlphabets] as const),
];

it.each(families)('the face that papers are set in has every letter: %s %s', (family, face, all) => {
  const sheet = require.resolve(`@fontsource/${family}/${face}.css`);
  const rules = readFontFaces(readFileSync(sheet, 'utf8'));
  const known = new Map(rules.map(({ url }) => [url, lettersOfWoff2(join(dirname(sheet), url))]));
  for (const [language, letters] of Object.entries(all)) {
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0;
      if (letter === ' ') continue;
      const faces = facesFor(rules, letter);
      expect(
        faces.some(({ url }) => known.get(url)?.has(code)),
        `${language}: ${letter} (U+${code.toString(16)})`,
      ).toBe(true);
    }
  }
});
