import { readdirSync, readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { isMessageKey } from '@/i18n/message-key';
import { messages } from '@/i18n/messages/en/messages';
import { stepText } from '@/i18n/step-text';
import type { Translate } from '@/i18n/use-text';

const folder = new URL('../../../src-renderer/store/commands/', import.meta.url);

const intl = createIntl({ locale: 'en-GB', messages });
const t: Translate = (key, values) => intl.formatMessage({ id: key }, values);

describe('the steps of Undo', () => {
  it('have words for every command of the store', () => {
    const names = readdirSync(folder).flatMap((file) =>
      [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:name: |words\()'([a-z]+(?:-[a-z]+)+)'/g),
      ].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !isMessageKey(`command.${name}`))).toEqual([]);
  });

  it('say what they would take back', () => {
    expect(stepText(t, 'add-attendee', { name: 'Vito Trani' })).toBe('Add attendee Vito Trani');
    expect(stepText(t, 'edit-meeting', { meeting: 'SOM 2 (2015)', field: 'title' })).toBe(
      'Change the title of SOM 2 (2015)',
    );
  });

  it('name what has no title by its kind alone', () => {
    expect(stepText(t, 'move-session', { name: '' })).toBe('Move session');
    expect(stepText(t, 'add-agenda-item', { name: '' })).toBe('Add point to the agenda');
  });

  it('have words also for a command of another version of the app', () => {
    expect(stepText(t, 'fold-paper', {})).toBe('Change');
  });
});
