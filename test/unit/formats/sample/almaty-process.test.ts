import { describe, expect, it } from 'vitest';

import { agendaLines, planAgenda } from '@/domain/agenda';
import { groupedBy } from '@/domain/grouped-by';
import { withoutCircles } from '@/domain/recommendation-chain';
import { recordSchemas, tableNames } from '@/domain/records';
import { chairOn } from '@/domain/chairmanship';
import { gatherDossier } from '@/domain/gather-dossier';
import { meetingLock } from '@/domain/paper-life';
import { comparePapers } from '@/formats/paper/life/compare-papers';
import { thawPaper } from '@/formats/paper/life/freeze';
import { withoutStatus } from '@/formats/paper/life/with-status';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperDocument } from '@/formats/paper/paper';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperToText } from '@/formats/paper/write-text';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { sampleId } from '@/formats/sample/sample-writer';

const { records, files } = almatyProcess();

describe('the sample register', () => {
  it('holds rows that fit their schemas, each with an id of its own', () => {
    for (const table of tableNames) {
      const rows = records[table] ?? [];
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows) {
        const parsed = recordSchemas[table].safeParse(row);
        expect(
          parsed.success,
          `${table} ${JSON.stringify(row)}: ${JSON.stringify(parsed.error?.issues)}`,
        ).toBe(true);
      }
    }
  });

  it('refers only to records that are there', () => {
    const ids = new Set(tableNames.flatMap((table) => (records[table] ?? []).map(({ id }) => id)));
    const references = tableNames.flatMap((table) =>
      (records[table] ?? []).flatMap((row) =>
        Object.entries(row).filter(([field, value]) => field.endsWith('Id') && value !== null),
      ),
    );
    expect(references.length).toBeGreaterThan(200);
    expect(references.filter(([, id]) => typeof id !== 'string' || !ids.has(id))).toEqual([]);
  });

  it('is the same each time it is made', () => {
    expect(almatyProcess().records).toEqual(records);
  });

  it('keeps the file of every source', () => {
    for (const source of records.sources ?? []) expect(files.get(source.sha256)?.length).toBe(source.size);
  });

  it('says that Kazakhstan held the Chair at the 2nd Senior Officials Meeting', () => {
    const kazakhstan = records.parties?.find((party) => party.iso3 === 'KAZ');
    expect(chairOn(records.chairmanships ?? [], '2015-09-22')?.partyId).toBe(kazakhstan?.id);
  });

  it.each(['som-2', 'teg-2', 'ms-2014'])(
    'prints the list of participants of %s in Russian throughout',
    (name) => {
      const dossier = gatherDossier(records, sampleId(`meeting/${name}`));
      if (!dossier) throw new Error(name);
      const paper = paperOfKind('participants', dossier, { ...usualChoices, language: 'ru' });
      // Symbols are the same in every language.
      const text = paperToText(paper).replaceAll(paper.symbol ?? '', '');
      expect(text).not.toMatch(/[A-Za-z]/u);
      expect(dossier.attendances.every(({ function: title }) => /^[A-Za-z -]+$/u.test(title ?? ''))).toBe(
        true,
      );
    },
  );

  it('finds the words of every statement in its paragraph', () => {
    const paragraphs = new Map(records.paragraphs?.map((paragraph) => [paragraph.id, paragraph]));
    for (const statement of records.statements ?? []) {
      expect(paragraphs.get(statement.paragraphId)?.text[statement.language]).toContain(statement.text);
    }
  });

  it('has one line for what was recommended at five meetings, and five States that report', () => {
    const origins = groupedBy(
      records.recommendationOrigins ?? [],
      ({ recommendationId }) => recommendationId,
    );
    expect(Math.max(...[...origins.values()].map(({ length }) => length))).toBe(5);
    const links = records.recommendationLinks ?? [];
    expect(withoutCircles(links)).toEqual(links);
    expect(links).toHaveLength(1);
    expect(new Set(records.commitments?.map(({ partyId }) => partyId)).size).toBe(5);
  });

  it('shows the life of a text: circulated with two remarks, approved, corrected; the records print what stands', () => {
    const versions = records.paperVersions ?? [];
    expect(versions.map(({ state }) => state)).toEqual(['circulated', 'final', 'corrected']);
    expect(new Set(records.paperRemarks?.map(({ partyId }) => partyId)).size).toBe(2);
    const texts = versions.map(({ sha256 }) => {
      const kept = thawPaper(files.get(sha256));
      if (!kept.ok) throw new Error(kept.damage.kind);
      return withoutStatus(kept.paper);
    });
    const [circulated, final, corrected] = texts;
    if (!circulated || !final || !corrected) throw new Error('three versions');
    const changed = (one: PaperDocument, other: PaperDocument) =>
      comparePapers(one, other).filter(({ kind }) => kind !== 'same').length;
    expect(changed(circulated, final)).toBe(1);
    expect(changed(final, corrected)).toBeGreaterThan(0);
    const dossier = gatherDossier(records, versions[0]?.meetingId ?? '');
    if (!dossier) throw new Error('no meeting');
    expect(changed(corrected, paperOf(dossier, 'minutes', { ...usualChoices, language: 'en' }))).toBe(0);
    expect(meetingLock(dossier)?.tables).toContain('attendances');
  });

  it('says of every recommendation that its follow-up is illustrative', () => {
    for (const { note } of records.recommendations ?? []) expect(note).toMatch(/^Illustrative: .+Условный/u);
  });

  it('has an agenda whose hours fit, in both languages, and says of the meeting that it is illustrative', () => {
    const planned = new Set(records.agendaItems?.map(({ meetingId }) => meetingId));
    expect(planned.size).toBe(1);
    for (const id of planned) {
      const dossier = gatherDossier(records, id);
      expect(dossier?.meeting.note).toMatch(/^Illustrative: the agenda.+Условный пример: повестка дня/u);
      const parts = planAgenda(dossier?.sessions ?? [], dossier?.agendaItems ?? []);
      for (const part of parts)
        if (part.kind === 'session') expect(part.lines.at(-1)?.endsAt).toBe(part.session.endsAt);
      for (const { item, startsAt, overlaps } of agendaLines(parts)) {
        expect([startsAt, overlaps]).toEqual([expect.stringMatching(/^\d\d:\d\d$/u), false]);
        expect(Object.keys(item.title)).toEqual(['en', 'ru']);
      }
    }
  });

  it('recommends, of a paragraph, what its statement says, at a place that is there', () => {
    const placed = (records.recommendationOrigins ?? []).filter(({ statementId }) => statementId !== null);
    const statements = new Map(records.statements?.map((statement) => [statement.id, statement]));
    expect(placed.length).toBeGreaterThan(4);
    for (const { statementId, paragraphId, meetingId } of placed) {
      expect(statements.get(statementId ?? '')).toMatchObject({ paragraphId, meetingId });
    }
  });
});
