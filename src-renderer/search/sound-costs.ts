/**
 * How far two sounds of names are apart: 0 is the same sound spelled in another way, up to about half a point is what
 * spellings of one name differ in, and from 1 on it is another sound.
 */
type Costs = ReadonlyMap<string, number>;

/** Of two names neither of which is in the Arabic script. */
export const spelledCosts: Costs = costs(
  'Qo 0|Qu 0|Ea 0|Ee 0|Gg 0|Gh .3|Gk .4|ou .3|ao .4|ae .4|ei .4|Qa .5|Eo .5|Ei .6|ui .6|Qi .6|Qe .7|eo .7|EQ .5|uv .6|uo .3',
  'gk .4|gh .4|kh .5|dt .4|bp .4|zs .4|vf .3|pf .4|sS .5|zJ .5|ZC .5|Zs .6|SC .6|CJ .6|gJ .8|bv .8',
);

/** Sounds that a first letter may be without the name being another one: Гусейнов and Hüseynov, but not Zamira and Samira. */
export const firstCosts: Costs = costs('Gg 0|Gh .3|Gk .4|gk .4|SC .6|bp .8');

/** Of a sound of the Arabic script and one of another script. */
export const vowellessCosts: Costs = costs(
  'Oa 0|Oe 0|Oi 0|Oo 0|Ou 0|OQ 0|OE 0|Aa 0|Ao 0|AQ 0|AE 0|Ae .4|Au .6|Wu 0|Wo 0|WQ 0|Wv 0|Yi 0|Ye 0|YE .2|Ya .6|Ha 0|He 0|HE 0|Ho .2',
  'Dz 0|Dd 0|Ts 0|Tt 0|Kk 0|Kg 0|KG 0|Gg 0|Gh .3|fp .4|sS .7|gk .6|dt .5|zs .6|bp .6|kg .6|gJ .6|hk .6|zJ .5|CJ .6|bv .6',
);

export function costOf(known: Costs, one: string, other: string, otherwise: number): number {
  return one === other ? 0 : (known.get(one + other) ?? otherwise);
}

function costs(...lines: readonly string[]): Costs {
  return new Map(
    lines
      .flatMap((line) => line.split('|'))
      .flatMap((pair) => {
        const [one = '', other = ''] = pair;
        const cost = Number(pair.slice(3));
        return [[one + other, cost] as const, [other + one, cost] as const];
      }),
  );
}
