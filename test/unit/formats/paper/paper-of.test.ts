import { describe, expect, it } from 'vitest';

import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperKindOf, paperOf } from '@/formats/paper/kinds/paper-of';
import { paperToText } from '@/formats/paper/write-text';

import { richDossier } from './rich-dossier';

const choices = { ...usualChoices, language: 'en' } as const;

describe('a paper by its key', () => {
  it('is that of the kind which the key names', () => {
    for (const kind of paperKindIds) {
      expect(paperOf(richDossier(), kind, choices)).toEqual(paperOfKind(kind, richDossier(), choices));
    }
  });

  it('says that its template is gone, in the language of the paper', () => {
    expect(paperKindOf(richDossier(), 'a-template')).toBeNull();
    expect(paperToText(paperOf(richDossier(), 'a-template', choices))).toContain('no longer in the register');
    expect(paperToText(paperOf(richDossier(), 'a-template', { ...choices, language: 'ru' }))).toContain(
      'в реестре больше нет',
    );
  });
});
