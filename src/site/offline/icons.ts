/** One picture of the site's sign. */
interface Icon {
  file: string;
  size: number;
  /** True with ground to all edges, for systems that cut icons to their own shape. */
  full: boolean;
}

/** The pictures of the sign that devices ask for when the site is put on their screen. */
export const icons: readonly Icon[] = [
  { file: 'bieu-tuong-192.png', size: 192, full: false },
  { file: 'bieu-tuong-512.png', size: 512, full: false },
  { file: 'bieu-tuong-day-512.png', size: 512, full: true },
  { file: 'bieu-tuong-day-180.png', size: 180, full: true },
];
