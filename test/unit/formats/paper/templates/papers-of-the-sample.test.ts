import { expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds } from '@/formats/paper/kinds/paper-kinds';
import { paperOf, paperProblems } from '@/formats/paper/kinds/paper-of';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';
import { almatyProcess } from '@/formats/sample/almaty-process';

const { records } = almatyProcess();
const [template] = records.paperTemplates ?? [];
const dossiers = (records.meetings ?? []).flatMap(({ id }) => gatherDossier(records, id) ?? []);

it.each(['en', 'ru'] as const)('every meeting of the sample has every paper, in %s', (language) => {
  const choices = { ...usualChoices, language };
  for (const dossier of dossiers) {
    for (const key of [...paperKindIds, template?.id ?? '']) {
      const paper = paperOf(dossier, key, choices);
      expect(paperToText(paper)).not.toMatch(/[{}]|undefined|null|\[object/u);
      expect(paperToHtml(paper)).toContain('</html>');
    }
  }
});

it('the template of the sample says when and where, and what is not recorded is told', () => {
  const of = (reference: (one: (typeof dossiers)[number]) => boolean) => {
    const found = dossiers.find(reference);
    if (!found || !template) throw new Error('no meeting or no template');
    return found;
  };
  const choices = { ...usualChoices, language: 'en' as const };
  const key = template?.id ?? '';
  const second = of(({ meeting }) => meeting.date === '2015-09-22');
  expect(paperToText(paperOf(second, key, choices)).replace(/\s+/gu, ' ')).toContain(
    'The 2nd Senior Officials Meeting of the Almaty Process took place on 22 September 2015 (Astana). In the Chair: Republic of Kazakhstan.',
  );
  expect(paperProblems(second, key, choices)).toEqual([]);
  const bare = { ...second, meeting: { ...second.meeting, city: {}, venue: {} } };
  expect(paperProblems(bare, key, choices)).toEqual([{ kind: 'empty', field: 'meeting.place' }]);
});

it.each([
  ['en', 'Outcome', 'Labour migration'],
  ['ru', 'Итоги', 'Трудовая миграция'],
] as const)('no paper that is the outcome itself is headed so, in %s', (language, word, first) => {
  const second = dossiers.find(({ meeting }) => meeting.date === '2015-09-22');
  if (!second) throw new Error('no meeting');
  const of = (kind: string) => paperOf(second, kind, { ...usualChoices, language });
  for (const kind of ['closing-remarks', 'communique', 'declaration']) {
    const paper = of(kind);
    expect(paperToMarkdown(paper)).toContain(`\n\n## ${first}\n\n`);
    expect(paperToMarkdown(paper)).not.toContain(`# ${word}`);
    expect(paperToText(paper)).not.toContain(`\n${word}\n`);
    expect(paperToHtml(paper)).not.toContain(`>${word}</h`);
    expect(paperToHtml(paper)).toContain(`>${first}</h2>`);
  }
  const minutes = paperToMarkdown(of('minutes'));
  expect(minutes).toContain(`\n\n## ${word}\n\n`);
  expect(minutes).toContain(`\n\n### ${first}\n\n`);
});

it('what was agreed bears the numbers that it is cited by in the extract, and none for the press', () => {
  const second = dossiers.find(({ meeting }) => meeting.date === '2015-09-22');
  if (!second) throw new Error('no meeting');
  const of = (kind: string) => paperToText(paperOf(second, kind, { ...usualChoices, language: 'en' }));
  expect(of('decisions')).toMatch(/^7\. +Participants agreed to carry on/mu);
  expect(of('press-note')).toMatch(/^Participants agreed to carry on/mu);
});
