import { expect, it } from 'vitest';
import { messages as russian } from '@/i18n/messages/ru/messages';

/** What the pack for handing over is spoken of in; the register in one file is «файл реестра», so that nobody sends one for the other. */
const ofThePack = /^exchange\.(?:command\.pack|pack\.|damaged\.pack)/u;

it('«пакет» is the handover pack and nothing else', () => {
  const others = Object.entries(russian).filter(
    ([key, words]) =>
      !ofThePack.test(key) && /пакет/iu.test(words.replaceAll(/пакет\p{L}* для передачи дел/giu, '')),
  );
  expect(others).toEqual([]);
});
