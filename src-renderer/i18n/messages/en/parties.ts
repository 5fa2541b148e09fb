/** States and organisations. */
export const parties = {};
