import type { DraftParagraph } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { defaultFollowUp, isHeading, type Paragraph, type Statement } from '@/domain/paragraph';
import { aboveBlock } from '@/domain/past-headings';
import { wordsByLanguage, wordsIn } from '@/domain/statement-words';

import { pairedWords } from '../narrative/pair-words';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { nextPlace, placesOf, top, type Place } from './paragraph-places';
import { lastOrder, type PlanBuilder } from './plan-builder';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/**
 * The numbered paragraphs and their statements. A paragraph that is there already, by its words or by its number, is
 * not entered again: in another language it gains a version, with other words a competing claim. So does a heading, by its
 * words or by the paragraph that it stands above.
 */
export function acceptParagraphs(accepting: AcceptingMeeting): void {
  const { meeting, plan } = accepting;
  const taken = new Set<Id>();
  let place = top;
  let before: Id | null = null;
  meeting.paragraphs.forEach((drafted, index) => {
    const path = `${accepting.path}/paragraphs/${index}`;
    if (accepting.isLeftOut(path)) return;
    const language = accepting.language(path);
    const heading =
      drafted.kind === 'heading' ? acceptHeading(accepting, index, place, { taken, language, before }) : null;
    if (heading !== null) {
      taken.add(heading);
      before = heading;
      return;
    }
    place = nextPlace(place, drafted.number);
    const found: Paragraph | undefined = findParagraph(accepting, drafted.text, place, { taken, language });
    const paragraph: Paragraph = found ?? addParagraph(accepting, place.level, before);
    taken.add(paragraph.id);
    before = paragraph.id;
    const offer = { table: 'paragraphs', recordId: paragraph.id } as const;
    claimExistence(accepting, { path, ...offer });
    const words = { field: 'text', language, value: drafted.text, isWholeRecord: true };
    offerValue(accepting, { path: `${path}/text`, ...offer, ...words });
    if (place.number !== null && plan.isNew(paragraph.id)) {
      offerValue(accepting, { path: `${path}/number`, ...offer, field: 'number', value: place.number });
    }
    acceptStatements(accepting, drafted, { path, language, paragraphId: paragraph.id });
  });
}

/**
 * A paragraph of the draft is one of the register's at most: a source may say the same words twice. Two sources in two
 * languages have the same paragraphs, so that the second comes beside the first.
 */
function findParagraph(
  { plan, meetingId }: AcceptingMeeting,
  words: string,
  place: Place,
  { taken, language }: { readonly taken: ReadonlySet<Id>; readonly language: string },
): Paragraph | undefined {
  const own = ownParagraphs(plan, meetingId).filter((one) => !isHeading(one));
  const free = own.filter(({ id }) => !taken.has(id));
  const byWords = free.find(({ text }) => Object.values(text).some((one) => sameValue(one, words)));
  if (byWords || place.number === null) return byWords;
  const places = placesOf(own);
  const there = own.filter(({ id }) => places.get(id) === place.path);
  return (
    there.find(({ id }) => !taken.has(id)) ??
    there.find(({ text }) => (text[language] ?? '') === '' && Object.keys(text).length > 0)
  );
}

interface HeadingPlace {
  readonly taken: ReadonlySet<Id>;
  readonly language: string;
  /** The paragraph or heading that precedes it in the source. */
  readonly before: Id | null;
}

/** Enters a heading, or offers its text to the one of the register that it is. @returns its id */
function acceptHeading(
  accepting: AcceptingMeeting,
  index: number,
  place: Place,
  { before, ...at }: HeadingPlace,
): Id {
  const { plan, meetingId, meeting, path: base } = accepting;
  const path = `${base}/paragraphs/${index}`;
  const value = meeting.paragraphs[index]?.text ?? '';
  const steps = meeting.paragraphs.slice(index).findIndex(({ kind }) => kind !== 'heading');
  const next = steps < 0 ? undefined : meeting.paragraphs[index + steps];
  const below = next && findParagraph(accepting, next.text, nextPlace(place, next.number), at);
  const { id } =
    findHeading(ownParagraphs(plan, meetingId), value, below ?? null, steps, at.taken) ??
    addHeading(accepting, below ?? null, next ? before : null);
  const offer = { table: 'paragraphs', recordId: id } as const;
  claimExistence(accepting, { path, ...offer });
  const words = { field: 'text', language: at.language, value, isWholeRecord: true };
  offerValue(accepting, { path: `${path}/text`, ...offer, ...words });
  return id;
}

/**
 * The heading of the register that one of the draft is: by its words, else the one at its place above the paragraph that
 * follows it, with words in another language or of another source. One that ends the draft is known by its words alone.
 * @param steps how far above that paragraph it stands
 */
function findHeading(
  own: readonly Paragraph[],
  words: string,
  below: Paragraph | null,
  steps: number,
  taken: ReadonlySet<Id>,
): Paragraph | undefined {
  const free = own.filter((one) => isHeading(one) && !taken.has(one.id));
  const byWords = free.find(({ text }) => Object.values(text).some((one) => sameValue(one, words)));
  const place = own.findIndex(({ id }) => id === below?.id);
  const at = place - steps;
  if (byWords || place < 0 || at < 0) return byWords;
  return free.find((one) => one === own[at] && own.slice(at, at + steps).every(isHeading));
}

/**
 * Right above the paragraph that it heads, where the register has that; above all of the one that this is a sub-paragraph
 * of there. One that heads nothing ends the text.
 */
function addHeading(accepting: AcceptingMeeting, below: Paragraph | null, before: Id | null): Paragraph {
  const { plan, meetingId } = accepting;
  if (below === null) return addParagraph(accepting, 0, before, 'heading');
  const own = ownParagraphs(plan, meetingId);
  const place = aboveBlock(
    own,
    own.findIndex(({ id }) => id === below.id),
  );
  const order = plan.orderBetween(own[place - 1]?.order ?? null, own[place]?.order ?? null);
  const facts = { kind: 'heading', level: 0, number: null, text: {} } as const;
  return plan.add('paragraphs', { id: plan.newId(), meetingId, order, ...facts });
}

function ownParagraphs(plan: PlanBuilder, meetingId: Id): readonly Paragraph[] {
  return plan
    .rows('paragraphs')
    .filter((row) => row.meetingId === meetingId)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
}

/**
 * Stands behind the paragraph that precedes it in the source, so that what a second source adds falls into place; behind
 * the sub-paragraphs that the register has of that, which stay what they are.
 */
function addParagraph(
  { plan, meetingId }: AcceptingMeeting,
  level: Place['level'],
  before: Id | null,
  kind: Paragraph['kind'] = 'numbered',
): Paragraph {
  const own = ownParagraphs(plan, meetingId);
  const at = own.findIndex(({ id }) => id === before);
  const end = own.findIndex((one, index) => index > at && one.level <= level);
  const place = at < 0 || end < 0 ? own.length : end;
  return plan.add('paragraphs', {
    id: plan.newId(),
    meetingId,
    order: plan.orderBetween(own[place - 1]?.order ?? null, own[place]?.order ?? null),
    kind,
    level,
    number: null,
    text: {},
  });
}

function acceptStatements(
  accepting: AcceptingMeeting,
  drafted: DraftParagraph,
  at: { readonly path: string; readonly language: string; readonly paragraphId: Id },
): void {
  const { plan, meetingId } = accepting;
  const coming = drafted.statements.filter(
    (_, index) => !accepting.isLeftOut(`${at.path}/statements/${index}`),
  );
  drafted.statements.forEach((statement, index) => {
    const path = `${at.path}/statements/${index}`;
    if (accepting.isLeftOut(path)) return;
    const kept = <T>(field: string, value: T | undefined): T | null =>
      value === undefined || accepting.isLeftOut(`${path}/${field}`) ? null : value;
    const own = plan.rows('statements').filter((row) => row.paragraphId === at.paragraphId);
    const statementClass = kept('class', statement.class);
    const row =
      own.find((one) =>
        Object.values(wordsByLanguage(one)).some((words) => sameValue(words, statement.text)),
      ) ??
      pairedWith(accepting, own, statement, coming, at) ??
      plan.add('statements', {
        id: plan.newId(),
        meetingId,
        paragraphId: at.paragraphId,
        language: at.language,
        text: statement.text,
        translations: {},
        actor: kept('actor', statement.actor),
        verb: kept('verb', statement.verb),
        class: statementClass,
        followUp:
          kept('followUp', statement.followUp) ??
          (statementClass === null ? 'no' : defaultFollowUp[statementClass]),
        qualifier: kept('qualifier', statement.qualifier),
        addressees: namesOf(kept('addressees', statement.addressees)),
        order: lastOrder(plan, own),
      });
    const record = { table: 'statements', recordId: row.id, isWholeRecord: true } as const;
    claimExistence(accepting, { path, ...record });
    for (const field of ['actor', 'verb', 'class', 'followUp', 'qualifier'] as const)
      // In another language they are other words, which a statement keeps for its own only.
      if (field === 'class' || field === 'followUp' || row.language === at.language)
        offerValue(accepting, { path: `${path}/${field}`, ...record, field, value: statement[field] });
  });
}

/** Names as they were typed, one a line. */
function namesOf(addressees: readonly string[] | null): string[] {
  const names = (addressees ?? []).map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * The statement that stands in the paragraph in another language and says this one, with its words in the language: the
 * one whose words pair with these, else the only one of its class where only one of that class comes in. Of several it
 * is not known which says which: such a statement stands by itself until somebody pairs it.
 */
function pairedWith(
  { plan }: AcceptingMeeting,
  own: readonly Statement[],
  { text, class: kind }: DraftParagraph['statements'][number],
  coming: DraftParagraph['statements'],
  { language, paragraphId }: { readonly language: string; readonly paragraphId: Id },
): Statement | undefined {
  const texts = plan.row('paragraphs', paragraphId)?.text ?? {};
  const waiting = own.filter((one) => wordsIn(one, language) === null);
  const same = waiting.find((one) => {
    const words = pairedWords(one.text, texts[one.language] ?? '', texts[language] ?? '');
    return words !== null && sameValue(words, text);
  });
  const found = same ?? onlyOfClass(own, waiting, coming, kind ?? null);
  if (found) {
    const translations = { ...found.translations, [language]: text };
    plan.change('statements', found.id, { translations });
  }
  return found;
}

function onlyOfClass(
  own: readonly Statement[],
  waiting: readonly Statement[],
  coming: DraftParagraph['statements'],
  kind: Statement['class'],
): Statement | undefined {
  const ofClass = own.filter((one) => one.class === kind);
  const comingOfClass = coming.filter((one) => one.class === kind);
  return kind !== null && ofClass.length === 1 && comingOfClass.length === 1
    ? waiting.find((one) => one.class === kind)
    : undefined;
}
