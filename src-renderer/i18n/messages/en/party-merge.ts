/** Parties that are in the register twice: finding them, telling them apart, making them one. */
export const partyMerge = {
  'command.merge-parties': 'Merge {other} into {name}',
  'command.distinguish-parties': 'Tell {name} and {other} apart',
  'command.forget-party-distinction': 'No longer tell {name} and {other} apart',
  'history.merge-parties': '{other} merged into {name}',
  'history.distinguish-parties': '{name} and {other} told apart',
  'history.forget-party-distinction': '{name} and {other} no longer told apart',

  'parties.merge.hint':
    'Nothing either record says is lost, and one Undo brings both back. What is chosen here is seen below before it is done.',
  'parties.merge.choose': 'Which other record is of the same State or organisation?',
  'parties.merge.other': 'Other record',
  'parties.merge.all': 'All States and organisations',
  'parties.merge.refused.title': 'A State and an organisation are not merged',
  'parties.merge.refused.text':
    '{state} is a State and {organisation} is an organisation: protocol order, quorum and follow-up count them apart. If a State was entered as an organisation, choose the State in its delegations and roles instead, then remove the organisation.',
  'parties.merge.states.title': 'These are two States',
  'parties.merge.states.text':
    'Every meeting, status and Chairmanship of {other} will be that of {name}, and counts with it in the quorum. Merge them only if one of the two was entered by mistake.',
  'parties.merge.states.agree': '{name} and {other} are one State',
  'parties.merge.names': 'Names',
  'parties.merge.acronym': 'Acronym',
  'parties.merge.acronym-in': 'Acronym, {language}',
  'parties.merge.category': 'Category',
  'parties.merge.meetings': 'Delegations at meetings',
  'parties.merge.meetings-years': '{count, number} ({years})',
  'parties.merge.people': 'Posts of people',
  'parties.merge.interventions': 'Interventions',
  'parties.merge.addressed': 'Recommendations addressed to it',
  'parties.merge.commitments': 'Recommendations followed up',
  'parties.merge.statuses': 'Status in the process',
  'parties.merge.chairmanships': 'Chairmanship',
  'parties.merge.support': 'Support of the process',
  'parties.merge.fields': 'What it is called',
  'parties.merge.name-today': 'Name of today, {language}',
  'parties.merge.renamed': 'Since when it holds, if the other was its name before',
  'parties.merge.renamed.hint':
    'With a date, papers of meetings before it print the other name, as they did. Without one, both names stay and are pointed out on its page; papers print the name chosen here.',
  'parties.merge.united':
    '{count, plural, one {At # meeting both had a delegation: they become one} other {At # meetings both had a delegation: they become one}}',
  'parties.merge.united.same': 'What is said of the two delegations does not differ.',
  'parties.merge.united.people':
    '{count, plural, =0 {Nobody is named} one {# person} other {# people}} in it then.',
  'parties.merge.left-out': 'What is not chosen stays in the history.',
  'parties.merge.follow-up':
    '{count, plural, one {On # recommendation both reported: the reports stand together} other {On # recommendations both reported: the reports stand together}}',
  'parties.merge.owner': '{text}: who sees to it',
  'parties.merge.due': '{text}: due',
  'parties.merge.follow-up.same': 'The bodies and dates do not differ.',
  'parties.merge.follow-up.note': 'A body that is not chosen stays in the note.',
  'parties.merge.result': 'What {name} will be',
  'parties.merge.moved': 'Comes over',
  'parties.merge.moved-counts':
    '{delegations, plural, =0 {no delegations} one {# delegation} other {# delegations}}{united, plural, =0 {} other {, # of them united with one that is there}}; {people, plural, =0 {no posts} one {# post} other {# posts}}; {interventions, plural, =0 {no interventions} one {# intervention} other {# interventions}}; {addressed, plural, =0 {not addressed in any recommendation} one {addressed in # recommendation} other {addressed in # recommendations}}{addressedBoth, plural, =0 {} one {, # of them addressed to both: one addressee there from now on} other {, # of them addressed to both: one addressee in each from now on}}; {commitments, plural, =0 {no follow-up} one {# recommendation followed up} other {# recommendations followed up}}',
  'parties.merge.conflicts':
    '{count, plural, one {# thing will contradict itself} other {# things will contradict themselves}}',
  'parties.merge.conflicts.text': 'They stay on its page until they are put right.',
  'parties.leftovers':
    '{count, plural, one {# entry still names a merged record} other {# entries still name a merged record}}',
  'parties.leftovers.text':
    'They came from another laptop and are shown here all the same. Brought over, two delegations at one meeting become one.',
  'parties.leftovers.unite': 'Bring over',

  'parties.maybe-same.state': 'The same State?',
  'parties.maybe-same.organisation': 'The same organisation?',
  'parties.apart.state': 'Not the same State',
  'parties.apart.organisation': 'Not the same organisation',
  'parties.apart': 'Not the same',
  'parties.is-apart': 'Marked as another',
  'parties.told-apart': '{name} and {other} are no longer offered as one',
  'parties.duplicates.hint': 'Enter compares the two records; Delete marks them as different.',
  'parties.duplicates.none.text':
    'Names are compared in every script and order of words, with acronyms and the names known to the reference.',
  'parties.reason.same-name': 'Same name',
  'parties.reason.same-reference': 'Two names of one State or organisation',
  'parties.reason.word-order': 'Same words in another order',
  'parties.reason.other-script': 'Same name in another script',
  'parties.reason.acronym': 'Same acronym',
  'parties.reason.spelling': 'Nearly the same spelling',
  'parties.reason.initials': 'The acronym of one is the initials of the other',
} as const;
