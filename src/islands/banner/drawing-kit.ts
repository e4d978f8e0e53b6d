// What draws banners, with its letters: one file for the browser, fetched when the form comes into view or is used.
export { checkBanner } from '../../core/banner/check.ts';
export { bannerPdf, bannerSvg } from '../../core/banner/drawing.ts';
export { bannerPicture } from './picture.ts';
