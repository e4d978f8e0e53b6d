/** The path of the site, with a slash at both ends, from the page's own link to the manifest beside the worker. */
export function sitePath(): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  return manifest ? new URL('.', manifest.href).pathname : '/';
}
