type Honorific = 'mr' | 'ms' | 'mrs' | 'excellency' | 'doctor' | 'professor' | 'ambassador';

/** Honorifics as they are met in the papers of the field. Keys: lower case, no points and spaces. */
const known: ReadonlyMap<string, Honorific> = new Map(
  Object.entries({
    mr: 'mr',
    гн: 'mr',
    господин: 'mr',
    ms: 'ms',
    гжа: 'ms',
    госпожа: 'ms',
    mrs: 'mrs',
    he: 'excellency',
    hisexcellency: 'excellency',
    herexcellency: 'excellency',
    еп: 'excellency',
    егопревосходительство: 'excellency',
    еепревосходительство: 'excellency',
    dr: 'doctor',
    др: 'doctor',
    prof: 'professor',
    professor: 'professor',
    проф: 'professor',
    профессор: 'professor',
    ambassador: 'ambassador',
    amb: 'ambassador',
    посол: 'ambassador',
    آقای: 'mr',
    السيد: 'mr',
    السید: 'mr',
    خانم: 'ms',
    السيدة: 'ms',
    السیده: 'ms',
    دکتر: 'doctor',
    الدكتور: 'doctor',
    الدكتورة: 'doctor',
    معالي: 'excellency',
    سعادة: 'excellency',
  } as const),
);

const words: Readonly<Record<'en' | 'ru', Readonly<Record<Honorific, string>>>> = {
  en: {
    mr: 'Mr.',
    ms: 'Ms.',
    mrs: 'Mrs.',
    excellency: 'H.E.',
    doctor: 'Dr.',
    professor: 'Prof.',
    ambassador: 'Ambassador',
  },
  ru: {
    mr: 'г-н',
    ms: 'г-жа',
    mrs: 'г-жа',
    excellency: 'Е.\u00A0П.',
    doctor: 'д-р',
    professor: 'проф.',
    ambassador: 'посол',
  },
};

/**
 * The honorific, or several, in the words of the language; one that has no form of its own there stays as written.
 * @param language BCP 47 tag, with a region or without
 */
export function honorificIn(honorific: string, language: string): string {
  const parts = honorific
    .trim()
    // «جناب آقای» is "Mr." with a courtesy that has no form elsewhere.
    .replace(/(?:جناب|سرکار)\s+(?=\S)/u, '')
    .split(/(?<=\.)\s*(?=\p{Lu}\p{Ll})|\s+(?=\p{Lu}\p{Ll}|\p{Script=Arabic})/u);
  const spoken = language.split('-')[0] === 'ru' ? 'ru' : 'en';
  const said: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    // "His Excellency" is one honorific of two words.
    const ofTwo = known.get(keyOf(`${part}${parts[at + 1] ?? ''}`));
    const one = ofTwo ?? known.get(keyOf(part));
    if (ofTwo && !known.has(keyOf(part))) at += 1;
    said.push(one ? words[spoken][one] : part);
  }
  return said.join(' ');
}

/** As it stands at the beginning of a line: the Russian ones are small letters elsewhere. */
export function capitalHonorific(honorific: string): string {
  return honorific.charAt(0).toLocaleUpperCase('ru') + honorific.slice(1);
}

/** A name with its honorific in the words of the language, at the beginning of a line: "Е. П. Биржан Нурымбетов". */
export function nameWithHonorific(honorific: string | null, name: string, language: string): string {
  const title = capitalHonorific(honorificIn(honorific ?? '', language));
  return title === '' ? name : `${title} ${name}`;
}

function keyOf(part: string): string {
  return part
    .toLocaleLowerCase('ru')
    .replace(/ё/gu, 'е')
    .replace(/[^\p{L}]/gu, '');
}
