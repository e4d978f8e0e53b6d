/** Name of the parameter that carries the phrase to mark on the page that a hit leads to. */
export const markParameter = 'hl';
