/** Functions, units and institutions in the languages of the house. */
export const posts = {
  'command.say-post': 'Say “{words}” in another language',
  'command.say-posts': 'Take {count, plural, one {# post} other {# posts}} in another language',
  'command.add-post-wording': 'Add a post to the glossary',
  'command.edit-post-wording':
    '{words, select, none {Change a post of the glossary} other {Change post “{words}”}}',
  'command.remove-post-wording':
    '{words, select, none {Remove a post of the glossary} other {Remove post “{words}”}}',
  'command.merge-post-wordings': 'Make {count, plural, one {# pair} other {# pairs}} of equal posts one',
  'history.say-post': '“{words}” said in another language: “{text}”',
  'history.say-posts': '{count, plural, one {# post} other {# posts}} said in another language',
  'history.add-post-wording': 'Post added to the glossary',
  'history.edit-post-wording':
    '{words, select, none {Post of the glossary} other {Post “{words}”}} changed: {fields}',
  'history.remove-post-wording':
    '{words, select, none {Post removed from the glossary} other {Post removed from the glossary: “{words}”}}',
  'history.merge-post-wordings': 'Equal posts of the glossary made one: {count}',
  'meetings.table.postWordings': 'Post in two languages',
  'domain.post-part.function': 'Function',
  'domain.post-part.unit': 'Unit',
  'domain.post-part.institution': 'Institution',
  'posts.title': 'Posts in two languages',
  'posts.hint':
    'A function, unit or institution is said once for everybody who bears it. Lists keep what was written; a paper in the other language prints the words that stand here.',
  'posts.search': 'Find a post',
  'posts.filter': 'Which posts',
  'posts.filter.all': 'All',
  'posts.filter.no-ru': 'Without Russian words',
  'posts.filter.no-en': 'Without English words',
  'posts.add': 'Add a post',
  'posts.new': 'new post',
  'posts.remove': 'Remove {words} from the glossary',
  'posts.merge': 'Make equal rows one ({count})',
  'posts.none': 'No post is found.',
  'posts.column.post': 'Post',
  'posts.column.en': 'English',
  'posts.column.ru': 'Russian',
  'posts.people': '{count, plural, =0 {not in use} one {# person} other {# people}}',
  'posts.field': '{words} in {language, select, ru {Russian} other {English}}',
  'posts.offered.appointment': 'As their own post says: {text}',
  'posts.offered.party': 'Name of the party: {text}',
  'posts.offered.common': 'Built-in list: {text}',
  'posts.take': 'Take',
  'posts.take-one': 'Take {text}',
  'posts.take-all': 'Take {count, plural, one {# offered} other {all # offered}}',
  'posts.done': 'Done',
  'posts.missing':
    '{count, plural, one {# post has} other {# posts have}} no {language, select, ru {Russian} other {English}} words.',
  'posts.give': 'Write them in {language, select, ru {Russian} other {English}}',
  'posts.dialog.title': 'Posts without {language, select, ru {Russian} other {English}} words',
  'posts.dialog.text':
    'Written once, for everybody who bears the post, at this and every other meeting. The list itself stays as it was written. Enter goes to the next line.',
  'tables.export.posts': 'With functions, units and institutions in the other language',
  'tables.posts.found':
    '{count, plural, one {# post stands} other {# posts stand}} in the table in two languages:',
  'tables.posts.take': 'Take {count, plural, one {it} other {them}} into the glossary',
  'tables.posts.taken': '{count, plural, one {# post} other {# posts}} taken into the glossary',
} as const;
