/** Prints one plain line. Everything these scripts do is told this way. @param {string} line */
export function say(line) {
  console.log(line);
}

/** Ends with a plain sentence instead of a stack trace. @param {string} line @returns {never} */
export function stop(line) {
  console.error(line);
  process.exit(1);
}
