/** Words of one step of Undo and the history, by the command's name: `command.<name>`. */
export const steps = { 'command.other': 'Change' } as const;
