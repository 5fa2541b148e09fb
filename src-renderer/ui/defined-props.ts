type Defined<Props> = { [Name in keyof Props]?: Exclude<Props[Name], undefined> };

/** Leaves out what is undefined, for components that tell an absent property from an undefined one. */
export function definedProps<Props extends object>(props: Props): Defined<Props> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Defined<Props>;
}
