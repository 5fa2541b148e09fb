/** Russian honorifics that are shortened around a hyphen, at which no line ends: «г-н», «г-жа», «д-р», in any case. */
export const heldWords = /(?<![\p{L}\p{N}])[гд]-[нжр]\p{Ll}{0,2}(?!\p{L})/giu;

/** Those hyphens themselves. */
export const heldHyphen = /(?<=(?<![\p{L}\p{N}])[гд])-(?=[нжр]\p{Ll}{0,2}(?!\p{L}))/giu;
