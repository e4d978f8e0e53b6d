import style from '../styles/reading-tools.css?raw';

/** The style of marks, bars and sheets, apart from the pages: only a reader who uses these fetches it. */
export function GET(): Response {
  return new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
