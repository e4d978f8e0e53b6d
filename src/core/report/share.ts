import type { Count } from './counts.ts';

/**
 * Which part of `whole` a count is, from 0 up, rounded to a hundredth of a percent; null when either is not written or
 * `whole` is 0. It is 1 only when nobody is missing: 19.999 of 20.000 is 0.9999.
 */
export function shareOf(part: Count, whole: Count): number | null {
  if (part === null || whole === null || whole === 0) return null;
  const share = Math.round((part / whole) * 10_000) / 10_000;
  return part < whole ? Math.min(share, 0.9999) : share;
}

/** 0.985 → «98,5%»; «…» without a share. */
export function formatShare(share: number | null): string {
  if (share === null) return '…';
  return `${(share * 100)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')}%`;
}
