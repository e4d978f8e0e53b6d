/**
 * The largest size between `least` and `most` at which the words fit, to a fiftieth of the way between; null when they
 * do not even fit at the least. `fits` is asked a handful of times and must hold for every size below one that fits.
 */
export function fitType(least: number, most: number, fits: (size: number) => boolean): number | null {
  if (!fits(least)) return null;
  if (fits(most)) return most;
  let [low, high] = [least, most];
  while (high - low > (most - least) / 50) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  // the last size asked may be one too large: set what is returned
  fits(low);
  return low;
}
