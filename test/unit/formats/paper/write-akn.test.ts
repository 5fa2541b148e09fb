import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { aknAbout, aknDocuments } from '@/formats/paper/akn/akn-about';
import { paperToAkn } from '@/formats/paper/akn/write-akn';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperKinds, paperOfKind, type PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { markDraft } from '@/formats/paper/life/mark-draft';
import { withStatus } from '@/formats/paper/life/with-status';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperLanguage } from '@/formats/paper/paper';
import { paperToText } from '@/formats/paper/write-text';
import { almatyProcess } from '@/formats/sample/almaty-process';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { aknFaults, aknSchema } from '../../../helpers/akn-schema';
import { aDossier, aMeeting, aParagraph } from './a-dossier';
import { arbitraryDossier } from './arbitrary-dossier';
import { richDossier } from './rich-dossier';
import { wordsOf } from './words-of';

const minutes = (dossier: MeetingDossier, language: PaperLanguage = 'en') =>
  paperToAkn(minutesPaper(dossier, { language }), aknAbout('report', dossier, language));
const rich = minutes(richDossier());

const inXml = paperKindIds.filter((kind) => paperKinds[kind].formats.includes('xml'));
const ofKind = (kind: PaperKindId, dossier: MeetingDossier, language: PaperLanguage) =>
  paperToAkn(
    paperOfKind(kind, dossier, { language, ...usualChoices }),
    aknAbout(paperKinds[kind].akn ?? 'paper', dossier, language),
  );

describe.skipIf(aknSchema === null)(
  `Akoma Ntoso by the schema of the standard${aknSchema === null ? ' (skipped: xmllint or ../shared/schemas is not there)' : ''}`,
  () => {
    it('is valid for every paper of every meeting of the sample that is offered in it, in both languages', () => {
      const { records } = almatyProcess();
      const dossiers = (records.meetings ?? []).flatMap(({ id }) => gatherDossier(records, id) ?? []);
      const texts = dossiers.flatMap((dossier) =>
        inXml.flatMap((kind) => (['en', 'ru'] as const).map((language) => ofKind(kind, dossier, language))),
      );
      expect(inXml).toEqual(
        expect.arrayContaining(['minutes', 'declaration', 'annotated-agenda', 'participants']),
      );
      expect(aknFaults([...texts, rich, minutes(richDossier(), 'ru')])).toEqual([]);
    });

    it('is valid as each document of the standard', () => {
      const dossier = richDossier();
      const paper = minutesPaper(dossier, { language: 'en' });
      expect(aknFaults(aknDocuments.map((one) => paperToAkn(paper, aknAbout(one, dossier, 'en'))))).toEqual(
        [],
      );
    });

    it('is valid whatever the register holds', () => {
      const texts = fc.sample(arbitraryDossier, 90).map((dossier, at) => {
        const kind = inXml[at % inXml.length] ?? 'minutes';
        const language = at % 2 === 0 ? 'en' : 'ru';
        return ofKind(kind, dossier, language);
      });
      expect(aknFaults(texts)).toEqual([]);
    });

    it('would be found invalid', () => {
      expect(aknFaults([rich.replace('<mainBody>', '<mainBody><mainBody/>')])).toHaveLength(1);
    });
  },
);

describe('a paper as Akoma Ntoso', () => {
  it('names the work, its expression and its file, and pretends to be neither a State nor the United Nations', () => {
    expect(rich).toContain('<FRBRuri value="/akn/xx/doc/report/almaty-process/2015-09-22/som-2"/>');
    expect(rich).toContain('<FRBRuri value="/akn/xx/doc/report/almaty-process/2015-09-22/som-2/eng@"/>');
    expect(rich).toContain('<FRBRlanguage language="eng"/>');
    expect(rich).toContain('<FRBRcountry value="xx"/>');
    expect(minutes(richDossier(), 'ru')).toContain('/som-2/rus@/!main.xml');
  });

  it('gives a declaration as a statement', () => {
    const dossier = richDossier();
    const text = paperToAkn(
      minutesPaper(dossier, { language: 'en' }),
      aknAbout('declaration', dossier, 'en'),
    );
    expect(text).toContain('<statement name="declaration">');
    expect(text).toContain('/akn/xx/statement/declaration/almaty-process/');
  });

  it('gives letters to several as a collection of letters', () => {
    const text = ofKind('invitation', richDossier(), 'en');
    expect(text).toMatch(/<documentCollection name="letters">.*<component eId="comp_2"><doc name="letter">/u);
    expect(ofKind('communique', richDossier(), 'en')).toContain('<statement name="communique">');
  });

  it('says of a date that is not certain that it is not recorded', () => {
    const text = minutes(aDossier({ meeting: aMeeting({ date: '2015-09' }) }));
    expect(text).toContain('<FRBRuri value="/akn/xx/doc/report/almaty-process/2015/m-meeting"/>');
    expect(text.match(/<FRBRdate date="0001-01-01" name="notRecorded"\/>/gu)).toHaveLength(3);
    expect(text).not.toContain('docDate');
  });

  it('has symbol, date, title and process where the standard wants them', () => {
    expect(rich).toContain('<docNumber>SOM/2</docNumber>');
    expect(rich).toContain('<docDate date="2015-09-22">21–22 September 2015</docDate>');
    expect(rich).toContain('<docTitle xml:lang="en">2nd Senior Officials Meeting</docTitle>');
    expect(rich).toContain('<docProponent refersTo="#process" xml:lang="en">Almaty Process</docProponent>');
  });

  it('nests paragraphs by their numbers, under names that no two have', () => {
    expect(rich).toMatch(
      /<paragraph eId="para_3"><num>3\.<\/num><intro>.*<subparagraph eId="para_3__subpara_b"><num>\(b\)<\/num>.*<point eId="para_3__subpara_b__point_ii">/u,
    );
    const paragraphs = [1, 2].map((at) => aParagraph(at, { en: 'Words' }, { number: '1' }));
    const ids = [...minutes(aDossier({ paragraphs })).matchAll(/ eId="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('states the language of each paragraph, marks operative verbs, and has a note once', () => {
    expect(rich).toContain('<p xml:lang="ar"><inline name="operativeVerb">أكد</inline>');
    expect(rich).toContain('<inline name="operativeVerb">emphasized</inline>');
    expect(rich.match(/<authorialNote eId="note_1" marker="1" placement="bottom">/gu)).toHaveLength(1);
  });

  it('has who signs in its conclusions and annexes as attachments', () => {
    expect(rich).toMatch(
      /<conclusions>.*<role refersTo="#signatory">For the Chair<\/role>.*<\/conclusions>/u,
    );
    const person = /<TLCPerson eId="([^"]*)"[^>]*showAs="H\.E\. Mr\. Dauren Äbenov"/u.exec(rich)?.[1];
    expect(rich).toContain(`<person refersTo="#${person}" as="#signatory"`);
    expect(rich.match(/<attachment eId="att_\d"><doc name="annex">/gu)).toHaveLength(2);
  });

  it('names signatories by their place, and says once where the text stands', () => {
    const dossier = richDossier();
    for (const language of ['en', 'ru'] as const) {
      const made = minutesPaper(dossier, { language });
      const about = aknAbout('report', dossier, language);
      for (const paper of [
        withStatus(made, { state: 'final', day: '2026-11-28' }),
        markDraft(made, { dossier, kind: 'minutes', day: '2026-11-28' }),
      ]) {
        const text = paperToAkn(paper, about);
        expect(text.split(`>${paper.status?.label ?? ''}<`)).toHaveLength(2);
        expect(text).toContain(`<docStatus>${paper.status?.label ?? ''}</docStatus>`);
      }
      const people = [...paperToAkn(made, about).matchAll(/<TLCPerson eId="([^"]*)" href="([^"]*)"/gu)];
      expect(people.map(([, id]) => id)).toEqual(people.map((_, at) => `person_${at + 1}`));
      for (const [, , address] of people)
        expect(address).toMatch(/^\/akn\/ontology\/person\/xx\/[a-z0-9-]+$/u);
    }
    expect(rich).toContain('/person/xx/h-e-mr-dauren-abenov"');
  });

  it.each(['en', 'ru'] as const)(
    'says the words of the paper, in its order but for notes (%s)',
    (language) => {
      const dossier = richDossier();
      const body = minutes(dossier, language)
        .replace(/<meta>.*?<\/meta>/gu, ' ')
        .replace(/<authorialNote .*?<\/authorialNote>/gu, ' ')
        .replace(/<(?!\/?inline)[^>]*>/gu, ' ')
        .replace(/<[^>]*>/gu, '')
        .replace(/&(lt|gt|quot|amp);/gu, (_, name: string) => entities[name] ?? '');
      const text = paperToText(minutesPaper(dossier, { language })).replace(/\[1\]|\[1\] .*$/gmu, ' ');
      expect(wordsOf(body)).toEqual(wordsOf(text.replace(/\n[^\n]*$/u, '')).slice(0, wordsOf(body).length));
    },
  );
});

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
