import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { plainHouseForm } from '@/domain/house-form';

import { sampleLogo, sampleLogoDrawn } from './sample-logo';
import type { SampleWriter } from './sample-writer';

/**
 * How the sample's papers look: an emblem, words below the name of the process, a symbol for each paper. Nobody is named
 * among those who sign: in the Chair's place stands whoever chaired the meeting.
 * @returns the files of the emblem by their SHA-256
 */
export function writeHouseForm(sample: SampleWriter, processId: string): ReadonlyMap<string, Uint8Array> {
  const drawing = utf8ToBytes(sampleLogo);
  const drawn = Uint8Array.from(atob(sampleLogoDrawn), (letter) => letter.codePointAt(0) ?? 0);
  const [logo, fallback] = [drawing, drawn].map((bytes) => bytesToHex(sha256(bytes)));
  if (logo === undefined || fallback === undefined) throw new Error('the sample has no emblem');
  sample.add('houseForms', {
    ...plainHouseForm,
    // As the app makes it: the form of a process has its id.
    id: processId,
    processId,
    logo: { sha256: logo, mediaType: 'image/svg+xml', name: 'emblem.svg', width: 240, height: 240, fallback },
    logoHeight: 16,
    letterhead: { en: 'Secretariat (sample)', ru: 'Секретариат (образец)' },
    symbolPattern: '{symbol}/{kind}/{number}',
  });
  const place = (
    name: string,
    words: { readonly en: string; readonly ru: string },
    held: typeof words | null,
  ) =>
    sample.add('signatories', {
      id: sample.id(`signatory/${name}`),
      processId,
      capacity: words,
      name: {},
      function: held ?? {},
      order: sample.order('signatories'),
    });
  place('chair', { en: 'For the Chair', ru: 'За Председателя' }, null);
  place(
    'support',
    { en: 'For the Support Unit', ru: 'За Группу поддержки' },
    { en: 'UNHCR and IOM', ru: 'УВКБ ООН и МОМ' },
  );
  return new Map([
    [logo, drawing],
    [fallback, drawn],
  ]);
}
