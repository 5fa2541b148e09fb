import { fullName, listName } from '@/domain/person';
import { survivors } from '@/domain/surviving-person';
import { foldName } from '@/search/fold-name';

import { missingRows } from './missing-rows';
import { answeredParty, type PartyAnswer } from './party-answer';
import { partyFinder, type FoundParty } from './party-finder';
import { peopleIndex } from './people-index';
import { planPatch } from './plan-patch';
import type { PlannedRow, RowChoice, RowKind, TablePlan } from './planned-row';
import { readFacts } from './read-facts';
import { registerRows, type RegisterRow } from './register-row';
import type { Locale } from './table-language';
import type { RowProblem, TableRow } from './table-row';
import type { TableSnapshot } from './table-snapshot';

export interface PlanRequest {
  readonly snapshot: TableSnapshot;
  readonly rows: readonly TableRow[];
  /** By the text in the table; by `''` for persons without any. */
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  /** Of the interface. */
  readonly language: Locale;
  /** Whether the table is the app's own, so that rows it lacks were taken out of it. */
  readonly isOwn: boolean;
}

/** Compares the rows of a table with the register, and proposes for each what to do. Changes nothing. */
export function planTable({ snapshot, rows, answers, language, isOwn }: PlanRequest): TablePlan {
  const { kind } = snapshot;
  const finder = partyFinder(snapshot.parties, snapshot.partyNames, { date: snapshot.date, language });
  const index = peopleIndex(snapshot, language === 'ru' ? 'cyrillic' : 'latin');
  const survivorOf = survivors(snapshot.persons);
  const foreign = new Set([...snapshot.attendances, ...snapshot.delegations].map(({ id }) => id));
  const inLanguage = new Map<Locale, ReadonlyMap<string, RegisterRow>>();
  const registerIn = (tag: Locale) => {
    const ready = inLanguage.get(tag) ?? new Map(registerRows(snapshot, tag).map((row) => [row.id, row]));
    inLanguage.set(tag, ready);
    return ready;
  };
  const here = registerIn(language);
  const seatOf = new Map<string, RegisterRow>();
  for (const row of here.values())
    if (row.personId !== null && row.target !== 'delegation') seatOf.set(row.personId, row);
  const partiesHere = new Set([...here.values()].map(({ partyId }) => partyId));

  const unknown = new Map<string, number>();
  let unplaced = 0;
  const usedIds = new Set<string>();
  // A row that is left out, or says nothing, still stands in the table: its record was not taken out.
  const inTable = new Set(rows.flatMap(({ id }) => (id === '' ? [] : [id, survivorOf(id)])));
  const linesOf = new Map<string, number>();

  const partyOf = (row: TableRow): { readonly party: FoundParty | null; readonly isSkipped: boolean } => {
    const found = row.party === '' ? null : finder.find(row.party);
    if (found) return { party: found, isSkipped: false };
    const answer = answers.get(row.party);
    if (answer?.kind === 'skip') return { party: null, isSkipped: true };
    return { party: answer ? answeredParty(answer, finder) : null, isSkipped: false };
  };

  const patchOf = (mayEmpty: boolean) => ({ language, date: snapshot.date, kind, mayEmpty });

  const planned = rows.map((row, at): PlannedRow => {
    const { party, isSkipped } = partyOf(row);
    const problems: RowProblem[] = [...row.problems];
    const base = {
      key: `${row.line}/${at}`,
      line: row.line,
      name: row.names[0] ? withHonorific(row.honorific, listName(row.names[0])) : '',
      otherNames: row.names
        .slice(1)
        .map((name) => listName(name))
        .join(' · '),
      party,
      partyText: row.cells.get('party') || row.party,
      names: row.names,
      candidates: [],
      patch: null,
    };
    const done = (
      rowKind: RowKind,
      proposed: RowChoice,
      choices: readonly RowChoice[],
      more: Partial<PlannedRow> = {},
    ): PlannedRow => {
      const { facts, problems: unread } = readFacts(row, kind, (_, text) => text !== '');
      const whole = {
        ...facts,
        seat: {
          ...facts.seat,
          ...(row.honorific !== null && kind === 'attendance' ? { honorific: row.honorific } : {}),
        },
        person: {
          ...facts.person,
          ...(row.honorific !== null && kind === 'people' ? { honorific: row.honorific } : {}),
        },
      };
      return {
        ...base,
        titles: ['function', 'unit', 'institution']
          .map((field) => row.cells.get(field as 'unit') ?? '')
          .filter(Boolean)
          .join(', '),
        facts: whole,
        kind: rowKind,
        proposed,
        choices,
        problems: more.patch === undefined ? [...problems, ...unread] : problems,
        ...more,
      };
    };

    if (row.kind === 'heading' || row.kind === 'nobody') {
      const words = [...row.cells.values()].find((text) => text !== '') ?? '';
      return done('left-out', 'skip', ['skip'], { name: words });
    }
    if (isSkipped) return done('left-out', 'skip', ['skip']);
    if (row.party !== '' && party === null) {
      unknown.set(row.party, (unknown.get(row.party) ?? 0) + 1);
      problems.push({ code: 'unknown-party', text: row.party });
    }

    if (row.id !== '') {
      const table = row.trace ? registerIn(row.trace.language) : here;
      const direct = table.get(row.id);
      const now = direct ?? (kind === 'people' ? table.get(survivorOf(row.id)) : undefined);
      if (isOwn && row.trace === null) problems.push({ code: 'altered' });
      if (!direct && now) problems.push({ code: 'merged-person' });
      if (usedIds.has(row.id)) {
        problems.push({ code: 'id-twice' });
        return row.names.length > 0 && (party !== null || kind === 'people')
          ? done('left-out', 'skip', ['new', 'skip'])
          : done('left-out', 'skip', ['skip']);
      }
      usedIds.add(row.id);
      if (!now) {
        problems.push({ code: foreign.has(row.id) ? 'other-meeting' : 'unknown-id' });
        const mayAdd = row.names.length > 0 && (kind === 'people' || party !== null);
        return done('left-out', 'skip', mayAdd ? ['new', 'skip'] : ['skip']);
      }
      usedIds.add(now.id);
      if (now.target === 'delegation') return done('same', 'skip', ['skip'], { name: now.label });
      const { patch, problems: unread, isOther } = planPatch(row, now, party, patchOf(isOwn));
      problems.push(...unread);
      const label = { name: base.name || now.label };
      if (isOther) {
        const mayAdd = kind === 'people' || party !== null;
        const choices: readonly RowChoice[] = [
          ...(mayAdd ? ['new' as const] : []),
          ...(patch ? ['update' as const] : []),
          'skip',
        ];
        return done('update', 'skip', choices, { ...label, patch });
      }
      return patch
        ? done('update', 'update', ['update', 'skip'], { ...label, patch })
        : done('same', 'skip', ['skip'], { ...label, patch: null });
    }

    if (row.kind === 'delegation') {
      const isHere = party?.ref.kind === 'party' && partiesHere.has(party.ref.partyId);
      if (kind === 'people' || isHere)
        return done('same', 'skip', ['skip'], { name: party?.label ?? row.party });
      return party
        ? done('delegation', 'new', ['new', 'skip'], { name: party.label })
        : done('left-out', 'skip', ['skip'], { name: row.party });
    }

    const partyId = party?.ref.kind === 'party' ? party.ref.partyId : null;
    const same = index.same(row.names);
    const ofParty =
      partyId === null ? [] : same.filter((personId) => index.partiesOf(personId).includes(partyId));
    const sure = ofParty.length > 0 ? ofParty : same;
    const alike = same.length > 0 ? [] : index.alike(row.names);
    const candidates = [...new Set([...sure, ...same, ...alike])].slice(0, 5).map((personId) => ({
      personId,
      label: index.label(personId),
      party: index.partiesOf(personId).slice(0, 1).map(finder.label)[0] ?? '',
    }));
    const [only] = sure;
    const match = sure.length === 1 && only !== undefined ? only : null;
    // Of two of one name, the one who sits here in this delegation is meant.
    const seated = sure
      .map((personId) => seatOf.get(personId))
      .find(
        (seat) =>
          seat !== undefined &&
          (kind === 'people'
            ? match !== null && (party === null || seat.partyId === null || ofParty.length > 0)
            : party === null || seat.partyId === partyId || (match !== null && ofParty.length > 0)),
      );

    const identity = seated?.id ?? match ?? `${nameKey(row)}/${party?.label ?? row.party.toLowerCase()}`;
    const before = linesOf.get(identity);
    if (before !== undefined) {
      problems.push({ code: 'twice', line: before });
      return done('left-out', 'skip', party || kind === 'people' ? ['new', 'skip'] : ['skip'], {
        candidates,
      });
    }
    linesOf.set(identity, row.line);

    if (seated) {
      const { patch, problems: unread } = planPatch(row, seated, party, patchOf(false));
      problems.push(...unread);
      usedIds.add(seated.id);
      return patch
        ? done('update', 'update', ['update', 'skip'], { patch, candidates })
        : done('same', 'skip', ['skip'], { patch: null, candidates });
    }
    if (kind === 'attendance' && party === null) {
      if (row.party === '') {
        unplaced += 1;
        problems.push({ code: 'no-party' });
      }
      return done('left-out', 'skip', ['skip'], { candidates });
    }
    const choices: readonly RowChoice[] = [
      'new',
      ...(kind === 'attendance' ? candidates.map(({ personId }) => `person/${personId}` as const) : []),
      'skip',
    ];
    if (match !== null && kind === 'attendance') {
      // Somebody of one name at another State is as likely a namesake: two people are told apart again, one is not.
      const elsewhere = ofParty.length === 0 ? candidates[0]?.party : '';
      if (elsewhere) {
        problems.push({ code: 'elsewhere', text: elsewhere });
        return done('new', 'new', choices, { candidates });
      }
      return done('existing', `person/${match}`, choices, { candidates });
    }
    if (kind === 'people' && party === null && row.party === '' && hasPost(row)) {
      unplaced += 1;
      problems.push({ code: 'no-party' });
    }
    if (sure.length > 1) problems.push({ code: 'namesakes' });
    else if (alike.length > 0 || match !== null) problems.push({ code: 'alike' });
    return done('new', 'new', choices, { candidates });
  });

  return {
    rows: planned,
    missing: isOwn ? missingRows(snapshot, here, new Set([...usedIds, ...inTable]), rows, finder) : [],
    unknownParties: [...unknown].map(([text, count]) => ({ text, count })),
    unplaced,
  };
}

/** A post and contact details are of somebody at a party. */
function hasPost({ cells }: TableRow): boolean {
  return (['function', 'unit', 'institution', 'duty', 'email', 'phone', 'address'] as const).some(
    (field) => (cells.get(field) ?? '') !== '',
  );
}

/** Under which two rows name one person: in any order of the words, in any script that folds to the other. */
function nameKey({ names }: TableRow): string {
  const [name] = names;
  return name ? foldName(fullName(name)).split(' ').toSorted().join(' ') : '';
}

function withHonorific(honorific: string | null, name: string): string {
  return honorific === null ? name : `${honorific} ${name}`;
}
