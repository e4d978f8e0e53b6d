/**
 * The address that a reader is led to: what follows a full stop in an anchor only tells records of one clause apart,
 * `/van-ban/60-kh-duk-2022/#muc-iv-2.viec-3` leads to `/van-ban/60-kh-duk-2022/#muc-iv-2`.
 */
export function readersAddress(address: string): string {
  return address.replace(/(#[^.]*)\..*$/, '$1');
}
