/**
 * Divides a whole into whole shares by weight, none below `least`; the shares add up to the whole. What is left after
 * rounding goes to the greatest remainders, the first of equals first.
 * @throws RangeError when the whole is too small for the least shares
 */
export function divide(whole: number, weights: readonly number[], least = 0): number[] {
  const free = whole - least * weights.length;
  if (free < 0) throw new RangeError(`Cannot divide ${whole} into ${weights.length} shares of ${least}.`);
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  const exact = weights.map((weight) => (free * weight) / sum);
  const shares = exact.map((share) => least + Math.floor(share));
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = weights.length > 0 ? whole - shares.reduce((total, share) => total + share, 0) : 0;
  for (let turn = 0; turn < left; turn += 1) {
    const { index } = byRemainder[turn % byRemainder.length] as { index: number };
    shares[index] = (shares[index] as number) + 1;
  }
  return shares;
}
