import { yearOf } from '@/domain/edtf';
import type { Draft, DraftMeeting } from '@/domain/draft';
import { formatEdtf } from '@/domain/format-edtf';
import { scriptOf } from '@/domain/person';
import { cityByName } from '@/domain/reference/cities';
import { cityName } from '@/domain/reference/reference-city';
import { sdgByNumber } from '@/domain/reference/sdg';
import type { Translate } from '@/i18n/use-text';
import { countryName } from '@/pickers/country-names';
import { meetingTypeName } from '@/pickers/meeting-name';

import type { Fact } from './fact';
import { recommendationWords } from './recommendation-words';
import { nameToday, partyCode, partyName } from './party-words';
import { excerpt, paragraphWords, type StatementWords } from './paragraph-words';

export interface WordsContext {
  /** With the user's corrections. */
  readonly draft: Draft;
  readonly dropped: readonly string[];
  readonly t: Translate;
  readonly locale: string;
}

/** One line of the review in words. */
export interface FactWords {
  readonly label: string;
  /** `''` where nothing is stated. */
  readonly value: string;
  /** Of a paragraph: who did what, in place of `value`. */
  readonly statements: readonly StatementWords[];
  readonly notes: readonly string[];
}

export function factWords(fact: Fact, context: WordsContext): FactWords {
  const words = wordsOf(fact, context);
  return {
    statements: [],
    notes: [],
    ...words,
    label: words.label || context.t(`exchange.fact.${fact.kind}`),
  };
}

type Words = Pick<FactWords, 'label' | 'value'> & Partial<FactWords>;

function wordsOf(fact: Fact, context: WordsContext): Words {
  const { draft, t, locale } = context;
  const index = Number(fact.path.split('/').at(-1));
  if (fact.kind === 'recommendations') return recommendationWords(draft.recommendations?.[index], context);
  if (fact.meeting === null) return processWords(fact, index, context);
  const meeting = draft.meetings[fact.meeting];
  if (!meeting) return { label: '', value: '' };
  const date = (value: string | undefined) => (value === undefined ? '' : formatEdtf(value, locale));
  switch (fact.kind) {
    case 'kind':
      return { label: '', value: kindName(meeting, t) };
    case 'date': {
      const notes = meeting.date && yearOf(meeting.date) === null ? [t('exchange.why.no-year')] : [];
      return { label: '', value: date(meeting.date), notes };
    }
    case 'place':
      return { label: '', value: placeName(meeting, locale) };
    case 'title':
    case 'venue':
    case 'theme':
      return { label: '', value: meeting[fact.kind] ?? '' };
    case 'purposes':
      return { label: '', value: (meeting.purposes ?? []).join('; ') };
    case 'stateOfAffairs':
      return {
        label: '',
        value: meeting.stateOfAffairs ? t(`domain.state-of-affairs.${meeting.stateOfAffairs}`) : '',
      };
    case 'modality':
      return { label: '', value: meeting.modality ? t(`domain.modality.${meeting.modality}`) : '' };
    case 'level':
      return { label: '', value: meeting.level ? t(`domain.level.${meeting.level}`) : '' };
    case 'approximateAttendance': {
      const count = meeting.approximateAttendance;
      return { label: '', value: count ? t(`domain.count.${count.qualifier}`, { count: count.count }) : '' };
    }
    case 'paragraphs':
      return paragraphWords(meeting.paragraphs[index], fact.path, context);
    default:
      return itemWords(fact, meeting, index, context);
  }
}

function itemWords(fact: Fact, meeting: DraftMeeting, index: number, { t, locale }: WordsContext): Words {
  const named = (party: string) => partyName(party, locale, meeting.date);
  const dated = (value: string | undefined) => (value === undefined ? '' : formatEdtf(value, locale));
  const kept = (...notes: readonly (string | null | undefined)[]) =>
    notes.filter((note): note is string => Boolean(note));
  switch (fact.kind) {
    case 'organisers': {
      const item = meeting.organisers[index];
      if (!item) return { label: '', value: '' };
      const notes = kept(t(`domain.organiser-role.${item.role}`), item.capacity);
      return { label: partyCode(item.party), value: named(item.party), notes };
    }
    case 'delegations': {
      const item = meeting.delegations[index];
      if (!item) return { label: '', value: '' };
      const today = item.printedName ? nameToday(item.party, item.printedName, locale) : null;
      const category =
        item.category && item.category !== 'unspecified' && item.category !== 'organisation'
          ? t(`domain.delegation-category.${item.category}`)
          : null;
      const notes = kept(
        item.attendance && item.attendance !== 'present'
          ? t(`domain.attendance-state.${item.attendance}`)
          : null,
        today && t('exchange.known-today', { name: today }),
        category,
        item.capacity,
      );
      return { label: partyCode(item.party), value: item.printedName ?? named(item.party), notes };
    }
    case 'people': {
      const item = meeting.people[index];
      if (!item) return { label: '', value: '' };
      const roles = (item.roles ?? []).map((role) => t(`domain.attendance-role.${role}`)).join(', ');
      return {
        label: item.party ? partyCode(item.party) || named(item.party) : '',
        value: kept(item.honorific, item.name).join(' '),
        notes: kept(
          item.function,
          item.unit,
          item.institution,
          roles,
          item.attendance && item.attendance !== 'present'
            ? t(`domain.attendance-state.${item.attendance}`)
            : null,
          item.email,
          item.phone,
          item.address,
        ),
      };
    }
    case 'agenda': {
      const item = meeting.agenda?.[index];
      if (!item) return { label: '', value: '' };
      const hours = kept(item.startsAt, item.endsAt).join('–');
      const length =
        item.minutes === undefined ? null : t('exchange.fact.agenda-minutes', { count: item.minutes });
      return {
        label: item.kind === 'session' ? t('exchange.fact.agenda-session') : '',
        value: kept(item.number, item.title).join(' · '),
        notes: kept(dated(item.day), hours, length, item.annotation),
      };
    }
    case 'interventions': {
      const item = meeting.interventions[index];
      if (!item) return { label: '', value: '' };
      const who = item.speaker ?? (item.party ? named(item.party) : t('exchange.fact.speaker-unknown'));
      return {
        label: t(`domain.intervention-kind.${item.kind}`),
        value: who,
        notes: kept(item.text === undefined ? null : excerpt(item.text)),
      };
    }
    case 'documents': {
      const item = meeting.documents[index];
      if (!item) return { label: '', value: '' };
      const type = item.type ? t(`domain.document-type.${item.type}`) : null;
      const relation = t(`domain.document-relation.${item.relation}`);
      const notes = kept(item.symbol, relation, type, dated(item.date));
      return { label: '', value: item.title, notes };
    }
    case 'projects': {
      const item = meeting.projects[index];
      const donor = item?.donor ? t('exchange.fact.donor', { name: named(item.donor) }) : null;
      return { label: '', value: item?.name ?? '', notes: kept(donor) };
    }
    case 'relatedEvents': {
      const item = meeting.relatedEvents[index];
      const where = kept(dated(item?.date), item?.city).join(', ');
      return { label: '', value: item?.name ?? '', notes: kept(where) };
    }
    case 'themes':
      return { label: '', value: meeting.themes[index] ?? '' };
    case 'sdgs': {
      const goal = sdgByNumber(meeting.sdgs[index] ?? 0);
      const value = goal ? (locale.startsWith('ru') ? goal.ru : goal.en) : '';
      return { label: t('exchange.fact.sdg', { goal: meeting.sdgs[index] ?? 0 }), value };
    }
    default:
      return { label: '', value: '' };
  }
}

function processWords(fact: Fact, index: number, { draft, t, locale }: WordsContext): Words {
  const dated = (value: string | undefined) => (value === undefined ? null : formatEdtf(value, locale));
  switch (fact.kind) {
    case 'status': {
      const item = draft.statuses[index];
      if (!item) return { label: '', value: '' };
      const asOf = dated(item.asOf);
      const from = dated(item.from);
      return {
        label: partyCode(item.party),
        value: `${partyName(item.party, locale, item.asOf)} · ${t(`domain.party-status.${item.status}`)}`,
        notes: [
          ...(asOf === null ? [] : [t('exchange.fact.as-of', { date: asOf })]),
          ...(from === null ? [] : [t('exchange.fact.from', { date: from })]),
        ],
      };
    }
    case 'chairmanship': {
      const item = draft.chairmanships[index];
      if (!item) return { label: '', value: '' };
      const period = [dated(item.from), dated(item.until)].filter((date) => date !== null).join(' – ');
      const notes = [item.label ?? '', period].filter((note) => note !== '');
      return {
        label: partyCode(item.party),
        value: `${partyName(item.party, locale, item.from)} · ${t('domain.chairmanship')}`,
        notes,
      };
    }
    case 'source': {
      const item = draft.sources[index];
      if (!item) return { label: '', value: '' };
      const published = dated(item.published?.slice(0, 10));
      const modified = dated(item.modified?.slice(0, 10));
      return {
        label: t(`domain.source-type.${item.type}`),
        value: item.title ?? item.file,
        notes: [
          ...(item.title === undefined ? [] : [item.file]),
          ...(published === null ? [] : [t('exchange.fact.published', { date: published })]),
          ...(modified === null ? [] : [t('exchange.fact.modified', { date: modified })]),
        ],
      };
    }
    default:
      return { label: '', value: '' };
  }
}

/** "2nd Senior Officials Meeting"; `''` where not even the kind is stated. */
export function kindName({ type, ordinal }: Pick<DraftMeeting, 'type' | 'ordinal'>, t: Translate): string {
  if (type === undefined && ordinal === undefined) return '';
  return meetingTypeName({ type: type ?? 'other', ordinal: ordinal ?? null }, t);
}

/** "Astana, Kazakhstan" */
export function placeName(
  { city, country, date }: Pick<DraftMeeting, 'city' | 'country' | 'date'>,
  locale: string,
): string {
  const named = country ? countryName(country, locale, date ?? null) : undefined;
  return [city && cityIn(city, locale, date), named].filter(Boolean).join(', ');
}

/** As the source prints it, or its name in the interface's language where that is written in another script. */
function cityIn(city: string, locale: string, date: string | undefined): string {
  const language = locale.startsWith('ru') ? 'ru' : 'en';
  const reference = cityByName(city);
  const isForeign = (scriptOf(city) === 'cyrillic') !== (language === 'ru');
  return reference && isForeign ? cityName(reference, language, date) : city;
}
