/** What is decided on the screens of review and batch, taken back there, and met by another window. */
export const deciding = {
  'exchange.meanwhile.overruled':
    'Another window had decided otherwise meanwhile. What you decided here stands: {what}.',
  'exchange.meanwhile.overruled-way': 'Take the other decision',
  'exchange.meanwhile.replaced':
    'Another window has since decided otherwise, and that stands. Yours was: {what}.',
  'exchange.meanwhile.replaced-way': 'Take mine again',
};
