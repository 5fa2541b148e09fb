/** People. */
export const people = {};
