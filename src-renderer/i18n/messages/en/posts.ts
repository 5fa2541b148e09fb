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
} as const;
