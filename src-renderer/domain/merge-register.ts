/** The command by which records of another register come in with a bundle: the history and Undo know it again by it. */
export const mergeRegister = 'merge-register';
