/** Where a bundle and the register say otherwise. */
export const differences = {
  'exchange.differences.title': 'Here and in the bundle',
  'exchange.differences.hint':
    '{count, plural, =0 {Nothing here waits for you: where one side alone changed a value, that one is proposed.} one {# record needs a look: both sides changed it, or nobody can tell who did. Yours stays unless you choose the other.} other {# records need a look: both sides changed them, or nobody can tell who did. Yours stay unless you choose the other.}}',
  'exchange.differences.filter': 'Records shown',
  'exchange.differences.filter-all': 'All ({count, number})',
  'exchange.differences.filter-open': 'To be looked at ({count, number})',
  'exchange.differences.for-all': 'For all shown',
  'exchange.differences.for-all-newer': 'Take the newer of each',
  'exchange.differences.for-all-ours': 'Keep mine',
  'exchange.differences.for-all-theirs': 'Take theirs',
  'exchange.differences.for-all-proposed': 'As proposed',
  'exchange.differences.all-ours': 'Keep mine',
  'exchange.differences.all-theirs': 'Take theirs',
  'exchange.differences.ours': 'Here',
  'exchange.differences.theirs': 'In the bundle',
  'exchange.differences.theirs-replaces': 'In the bundle; would replace the one here',
  'exchange.differences.by': '{who}, {when}',
  'exchange.differences.unknown': 'by whom and when is not recorded',
  'exchange.differences.only-ours': 'proposed: made from the value in the bundle, which nobody changed since',
  'exchange.differences.only-theirs': 'proposed: made from your value, which nobody changed since',
  'exchange.differences.rest-of': 'Technical particulars: {fields}',
  'exchange.differences.merged': '{name} (merged)',
  'exchange.differences.rest-ours': 'As here',
  'exchange.differences.rest-theirs': 'As in the bundle',
  'exchange.differences.another-record': 'another record',
  'exchange.differences.contradiction': 'Two links contradict each other',
  'exchange.differences.contradiction-text': 'Both cannot hold. The one here stays until you decide.',
  'exchange.differences.link':
    '{kind, select, merges {“{one}” merges “{other}”} repeats {“{one}” repeats “{other}”} other {“{one}” supersedes “{other}”}}',
  'exchange.differences.contradicts-itself':
    'Here: {here}. In the bundle: {there}. The bundle holds both, so the new one is left out.',
} as const;
