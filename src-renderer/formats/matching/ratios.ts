import type { LikenessGrade } from '@/search/compare-names';
import type { PartyReason } from '@/search/duplicate-parties';

/**
 * The figures that `likelihood` is worked out from, all in one place. They are set by hand, after the registers and
 * papers that this program was tried on, and not counted: there is no body of decided pairs to count them in. They put
 * what may be one thing in order and word it ("likely, 80 %"); what is taken without a question is told by the rules of
 * each kind and never by a figure alone. A prior says among how many records one would be looked for. A ratio says how
 * many times as often two records of one thing agree so (or differ so) as records of two things: what is agreed on by
 * chance once in four is worth about 4, once in forty about 40; what sources mistake once in twenty is worth about 1/20
 * where it differs.
 */
type AgreeOrDiffer = readonly [agree: number, differ: number];

export const meetingRatios = {
  /** A register of a process holds some thirty meetings. */
  prior: 1 / 30,
  // Nearly all meetings of a register are of one process; sources hardly mistake it.
  process: [1.2, 0.03],
  // About one in four is of a kind; a few sources name the kind loosely.
  type: [3.8, 0.07],
  // A number is given once in a series; it is miscounted now and then.
  ordinal: [15, 0.06],
  // A process meets in four or five cities again and again.
  place: [3.8, 0.06],
  // Titles differ only where kind or number do, and nothing else tells these; a kind is named loosely now and then.
  title: [40, 0.07],
  /** By the coarser of two dates that agree. */
  date: { day: 45, dayOfAnyYear: 25, month: 25, year: 6 },
  /** Days apart that are a slip or a day of arrival more often than another meeting; and dates farther apart. */
  dateNear: 2,
  dateFar: 0.12,
} as const satisfies Record<string, number | AgreeOrDiffer | Readonly<Record<string, number>>>;

export const personRatios = {
  /** A register of a process knows some hundreds of people. */
  prior: 1 / 500,
  names: {
    same: 1500,
    transliterated: 1000,
    near: 200,
    skeleton: 150,
    // Initials, or one name has a word more.
    part: 60,
  } satisfies Readonly<Record<LikenessGrade, number>>,
  /** One word, or initials alone, is borne by many. */
  notWhole: 0.05,
  // A delegate seldom sits for another State; a namesake mostly does.
  party: [8, 0.1],
  // Posts change from one meeting to the next, and are worded freely.
  function: [5, 0.4],
} as const;

export const partyRatios = {
  /** Some two hundred parties are in a register or may come into one. */
  prior: 1 / 200,
  // ISO codes belong to one State.
  code: 20_000,
  // Names are given so that they are not taken for another's.
  name: 10_000,
  'former-name': 6_000,
  'known-name': 6_000,
  // Three or four letters are shared by several bodies of the field: OSCE is not, IOM and CIS are.
  acronym: 4_000,
  'former-acronym': 3_000,
  // A name goes on in use for years after it was changed; before it was given nobody uses it.
  period: 0.5,
  /** Names that are only alike, by what makes them so. */
  spelling: {
    'same-name': 2_000,
    'same-reference': 2_000,
    'word-order': 1_600,
    'other-script': 1_600,
    acronym: 1_000,
    spelling: 700,
    // An acronym may be made of the words of many names.
    initials: 150,
  } satisfies Readonly<Record<PartyReason, number>>,
} as const;

export const documentRatios = {
  /** A process has some sixty documents that are referred to by a title. */
  prior: 1 / 60,
  // Given once, by a registry.
  symbol: [5_000, 0.001],
  // "Almaty Declaration" names one; "Declaration" names whichever.
  title: 900,
  generalTitle: 30,
  nearTitle: 25,
  // Documents of one day are a handful, those of one year a dozen or two.
  day: 30,
  year: 8,
  dateDiffers: 0.01,
  // One in six is of a kind; declarations are called communiqués now and then.
  kind: [6, 0.15],
  // A meeting adopts or issues a few; a later one may refer to any.
  meeting: [15, 0.7],
} as const;

export const recommendationRatios = {
  /** A process follows some three hundred recommendations. */
  prior: 1 / 300,
  // A paragraph holds one or two of them; registers mistake its number now and then.
  paragraph: [200, 0.1],
  // Given by the house, and given once.
  reference: [1_000, 0.05],
  // Nobody writes the same sentence twice for two matters.
  wording: 30_000,
  otherWording: 0.05,
  /** Texts alike: of the least likeness that counts, and tenfold for each further tenth of the words in common. */
  nearLeast: 100,
  nearGrowth: 3,
} as const;
