/** What we use of js-yaml, which comes without types. */
declare module 'js-yaml' {
  /** Reads no timestamps: a day stays text. */
  export const CORE_SCHEMA: unique symbol;
  /** Throws on malformed YAML and on a key written twice. */
  export function load(source: string, options: { schema: typeof CORE_SCHEMA }): unknown;
}
