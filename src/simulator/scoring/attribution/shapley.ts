/** The Shapley value: what each player adds, averaged over all orders of entering (Shapley 1953). */

/**
 * φ_i = Σ_T |T|!·(n − |T| − 1)! ÷ n! · [v(T ∪ i) − v(T)] over all sets T without i.
 *
 * @param players 1 to 16
 * @param value   worth of a set, given as bits; asked once a set, in the order of its number
 */
export function shapley(players: number, value: (set: number) => number): number[] {
  const sets = 1 << players;
  const worth = new Float64Array(sets);
  for (let set = 0; set < sets; set++) worth[set] = value(set);
  const weight = sizeWeights(players);
  const effects: number[] = [];
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    let effect = 0;
    for (let set = 0; set < sets; set++)
      if ((set & bit) === 0) effect += weight[sizeOf(set)]! * (worth[set | bit]! - worth[set]!);
    effects.push(effect);
  }
  return effects;
}

/** |T|!·(n − |T| − 1)! ÷ n! by size: 1 ÷ n over the number of sets of that size among the others. */
function sizeWeights(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / (players - 1 - size);
  }
  return weights;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>>= 1) size += rest & 1;
  return size;
}
