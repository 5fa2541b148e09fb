/** The line by which a mailbox parts its messages, before the head of one; line ends LF. */
export const mailboxLine = /^From [^\n]{3,200}\n(?=[\w-]{2,40}:)/u;
