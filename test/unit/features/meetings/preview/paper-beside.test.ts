import { expect, it } from 'vitest';

import {
  shownSettings,
  withChoices,
  withSettings,
  type PaperState,
} from '@/features/meetings/preview/paper-beside';
import { parsePaperSettings } from '@/features/meetings/preview/paper-settings';

const chosen = { ...parsePaperSettings(null), kind: 'communique', language: 'en' } as const;
const beside: PaperState = {
  settings: chosen,
  beside: { kind: 'invitation', choices: { language: 'ru', letterTo: 'tur' } },
};

it('what is shown beside a letter that came back leaves the choice as it is remembered', () => {
  expect(shownSettings(beside)).toMatchObject({
    kind: 'invitation',
    language: 'ru',
    choices: { letterTo: 'tur' },
  });
  expect(beside.settings).toBe(chosen);
  expect(withSettings(beside, { width: 500 })).toEqual({
    settings: { ...chosen, width: 500 },
    beside: beside.beside,
  });
  expect(shownSettings({ ...beside, beside: null })).toEqual(chosen);
});

it('another paper that is chosen takes its place, and is remembered', () => {
  const after = withSettings(beside, { kind: 'minutes' });
  expect(after.settings.kind).toBe('minutes');
  expect(shownSettings(after)).toMatchObject({ kind: 'minutes', language: 'en' });
});

it('how it is to be set is chosen of the one beside too', () => {
  const after = withChoices(beside, { language: 'en', languages: 'columns' });
  expect(shownSettings(after)).toMatchObject({
    kind: 'invitation',
    language: 'en',
    choices: { languages: 'columns', letterTo: 'tur' },
  });
  expect(after.settings).toMatchObject({ kind: 'communique', language: 'en', choices: { letterTo: '' } });
});
