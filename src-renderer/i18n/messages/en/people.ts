/** People: the directory, one person, likely duplicates and merging. */
export const people = {
  'command.add-person': 'Add {name}',
  'command.remove-person': 'Remove {name}',
  'command.prefer-person-name': 'Prefer the name {name}',
  'command.remove-person-name': 'Remove the name {name}',
  'command.add-appointment': 'Add an appointment of {name}',
  'command.edit-appointment': 'Change an appointment of {name}',
  'command.remove-appointment': 'Remove an appointment of {name}',
  'command.merge-persons': 'Merge {other} into {name}',
  'command.distinguish-persons': 'Tell {name} and {other} apart',
  'command.forget-distinction': 'No longer tell {name} and {other} apart',
} as const;
