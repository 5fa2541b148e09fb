import { partyNameOn } from '@/domain/name-on';
import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import { isEdtf } from '@/domain/edtf';
import type { MessageKey } from '@/i18n/messages/en/messages';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import { today } from '@/pickers/today';

import { peopleReason, profileInWords, toldFrom } from '../people/people-in-words';
import type { PeopleGroup, Profile } from '../people/same-people';
import { likelihoodInWords } from '../review/match/match-in-words';
import { partyName } from '../review/party-words';
import type { SameNode } from './group';
import type { KnownName } from './record-candidates';
import type { RecordField, RecordGroup, RecordProfile } from './record-profiles';

/** Who or what may be one, by kind. */
export type Same =
  | { readonly kind: 'person'; readonly group: PeopleGroup }
  | { readonly kind: RecordGroup['kind']; readonly group: RecordGroup };

/** All that is asked about, the people first. */
export function sameOf(people: readonly PeopleGroup[], records: readonly RecordGroup[]): readonly Same[] {
  return [
    ...people.map((group): Same => ({ kind: 'person', group })),
    ...records.map((group): Same => ({ kind: group.kind, group })),
  ];
}

interface SameWords {
  readonly label: string;
  readonly question: string;
  /** "Acronym, different date · likely, 80 %", of the likeliest two. */
  readonly reason: string;
  /** That it has to be answered first. */
  readonly asked: string;
  readonly offered: readonly { readonly id: string; readonly label: string }[];
  readonly different: string;
  /** Those that can be answered one by one, with where they are named; empty where there are no two to be told apart. */
  readonly items: readonly { readonly id: string; readonly name: string; readonly note: string }[];
}

/**
 * The question whether they are one, why it is asked, and its answers.
 * @param picked ids of those that the answer is about; all where left out
 */
export function sameInWords(
  same: Same,
  t: Translate,
  format: Format,
  language: string,
  picked?: readonly string[],
): SameWords {
  if (same.kind === 'person') return personInWords(same.group, t, format, language, picked);
  const { kind, group } = same;
  const told = (profile: RecordProfile) => toldInWords(profile, kind, t, language);
  const known = group.profiles.filter(({ isKnown }) => isKnown);
  const [first, ...others] = group.profiles.filter(({ isKnown }) => !isKnown);
  const all = [...new Set(group.profiles.map(told))];
  // One name, and several that it may mean.
  const isChoice =
    known.length > 1 && first !== undefined && others.every((one) => told(one) === told(first));
  const items = itemsOf(group.profiles, told, format);
  const names = format.list(known.map(told));
  const question = () => {
    if (isChoice) return t(`exchange.same.which.${kind}`, { name: told(first), names });
    if (items.length === 0) return t(`exchange.same.question.${kind}`, { names: format.list(all) });
    return known.length > 0
      ? t('exchange.same.several-known', { kind, names })
      : t('exchange.same.several', { kind, count: items.length });
  };
  return {
    label: t(`exchange.same.label.${kind}`),
    question: question(),
    items,
    reason: recordReason(group, t, format),
    asked: t(`exchange.same.asked.${kind}`),
    offered: offeredOf(group.profiles, picked).map((profile) => ({
      id: profile.id,
      label: isChoice
        ? t('exchange.same.it-is', { name: `${shortened(profile.name)}${toldBeside(profile, language)}` })
        : t(`exchange.same.one.${kind}`, { name: shortened(profile.name) }),
    })),
    different: t(isChoice ? `exchange.same.none.${kind}` : `exchange.same.different.${kind}`),
  };
}

function personInWords(
  group: PeopleGroup,
  t: Translate,
  format: Format,
  language: string,
  picked?: readonly string[],
): SameWords {
  const told = (profile: Profile) => profileInWords(profile, t, language);
  const names = (profiles: readonly Profile[]) => format.list(profiles.map(told));
  const known = group.profiles.filter(({ isKnown }) => isKnown);
  const items = itemsOf(group.profiles, told, format);
  const question = () => {
    if (items.length === 0) return t('exchange.people.question', { names: names(group.profiles) });
    return known.length > 0
      ? t('exchange.people.several-known', { names: names(known) })
      : t('exchange.people.several', { count: items.length });
  };
  return {
    label: t('exchange.people.label'),
    question: question(),
    items,
    reason: peopleReason(group, t, format),
    asked: t('exchange.people.asked'),
    offered: offeredOf(group.profiles, picked).map((profile) => {
      const { id, name } = profile;
      const party = known.length > 1 ? toldFrom(profile, known, language) : '';
      return {
        id,
        label:
          party === ''
            ? t('exchange.asked.person.one', { name })
            : t('exchange.people.one-of', { name, party }),
      };
    }),
    different: t('exchange.people.different'),
  };
}

/** What the register has keeps the name it has there; else each name is offered. */
function offeredOf<P extends SameNode>(profiles: readonly P[], picked?: readonly string[]): readonly P[] {
  const known = profiles.filter(({ isKnown }) => isKnown);
  if (known.length > 0) return known;
  const meant = picked?.length ? profiles.filter(({ id }) => picked.includes(id)) : profiles;
  return [...new Map(meant.map((profile) => [profile.name, profile])).values()];
}

function itemsOf<P extends SameNode & { readonly places: readonly { readonly file: string }[] }>(
  profiles: readonly P[],
  told: (profile: P) => string,
  format: Format,
): SameWords['items'] {
  const named = profiles.filter(({ isKnown }) => !isKnown);
  if (named.length < 2 || profiles.length < 3) return [];
  return named.map((profile) => ({
    id: profile.id,
    name: told(profile),
    note: format.list([...new Set(profile.places.map(({ file }) => file))]),
  }));
}

/** Reasons of the likeliest; where several are as likely, what they have in common is said of all. */
function recordReason({ pairs: [pair] }: RecordGroup, t: Translate, format: Format): string {
  if (!pair) return '';
  const agrees = pair.reasons.map((field) => t(`exchange.same.agrees.${field}`));
  const differs = pair.contradictions.flatMap((field) => (differing[field] ? [t(differing[field])] : []));
  const words = [agrees, differs]
    .filter((fields) => fields.length > 0)
    .map((fields) => format.list(fields))
    .join(', ');
  const line = [words, likelihoodInWords(pair.likelihood, t)].filter(Boolean).join(' · ');
  return `${line.slice(0, 1).toLocaleUpperCase()}${line.slice(1)}`;
}

const differing: Readonly<Partial<Record<RecordField, MessageKey>>> = {
  period: 'exchange.same.differs.period',
  title: 'exchange.same.differs.title',
  date: 'exchange.same.differs.date',
  kind: 'exchange.same.differs.kind',
  paragraph: 'exchange.same.differs.paragraph',
  reference: 'exchange.same.differs.reference',
  wording: 'exchange.same.differs.wording',
};

/** "Almaty Declaration (2011; in the register)" */
function toldInWords(
  profile: RecordProfile,
  kind: RecordGroup['kind'],
  t: Translate,
  language: string,
): string {
  const { isKnown } = profile;
  const name =
    kind === 'party' && !isKnown
      ? partyName(profile.name, language, today())
      : quoted(shortened(profile.name), language);
  const plain = kind === 'party' ? name.replace(/^[“«]|[”»]$/gu, '') : name;
  const beside = [toldWords(profile.told, language), isKnown ? t('exchange.people.in-register') : '']
    .filter(Boolean)
    .join('; ');
  return beside === '' ? plain : `${plain} (${beside})`;
}

function toldBeside({ told }: RecordProfile, language: string): string {
  const words = toldWords(told, language);
  return words === '' ? '' : ` (${words})`;
}

function toldWords(told: string, language: string): string {
  return isEdtf(told) ? formatEdtf(told, language) : told;
}

function quoted(name: string, language: string): string {
  return language.startsWith('ru') ? `«${name}»` : `“${name}”`;
}

/** A recommendation is a sentence or two: its beginning tells it. */
const longest = 120;

function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** What a record of the register is called in a question about it. */
export function knownRecordInWords(known: KnownName, language: string): Pick<RecordProfile, 'name' | 'told'> {
  switch (known.kind) {
    case 'party': {
      const { party, names } = known.party;
      const name = partyNameOn(party.id, names, today(), language)?.short ?? '';
      const acronym = inLanguage(party.acronym, language);
      return { name: name || acronym, told: acronym === name ? '' : acronym };
    }
    case 'document': {
      const { title, date, symbol } = known.document;
      return { name: inLanguage(title, language), told: symbol ?? date ?? '' };
    }
    case 'recommendation': {
      const { text, reference } = known.recommendation;
      return { name: inLanguage(text, language), told: reference ?? '' };
    }
  }
}
