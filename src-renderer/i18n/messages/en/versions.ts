/** Versions of one text, and the same text in another file. */
export const versions = {
  'exchange.version.same': 'Known text',
  'exchange.version.same-imported': 'The same text as {name}, imported on {date}',
  'exchange.version.same-read': 'The same text as {name}, read on {date}',
  'exchange.version.same-note':
    'It brings nothing new and waits for nothing. Accepted, it only adds this file as one more source.',
  'exchange.version.open-first': '{name}: its text is known. Open it to add it as one more source.',
  'exchange.version.label': 'Versions',
  'exchange.version.of-imported': 'A version of {name}, imported on {date}',
  'exchange.version.of-read': 'A version of {name}, which waits since {date}',
  'exchange.version.of-note':
    'What both say alike is not entered twice. Where they differ, the value that stands is kept until you choose the other.',
  'exchange.version.waits-note':
    'Something was decided in that review, so they were not made one. What is accepted first stands; the other is then compared with it.',
  'exchange.version.stands': 'Of {count} versions of one text, {file} stands',
  'exchange.version.which': 'Which of {count} versions of one text stands? Proposed: {file}',
  'exchange.version.why.marked': 'It calls itself the latest, by its name or at its head.',
  'exchange.version.why.changed': 'It was changed last.',
  'exchange.version.why.read': 'No version says which comes last; this one was read last.',
  'exchange.version.why.said': 'You said so.',
  'exchange.version.others':
    'What only the other versions say is left out below and can be restored; their files are kept as sources.',
  'exchange.version.question': 'The version that stands',
  'exchange.version.asked': 'Say first which version stands.',
  'exchange.version.needs': 'which version stands',
  'exchange.version.say-first': '{name}: say first which version stands',
} as const;
