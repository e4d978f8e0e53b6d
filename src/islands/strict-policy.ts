/**
 * Tells the schema library, before it is loaded, not to try whether it may write code of its own: pages forbid that
 * (`script-src` without 'unsafe-eval'), and the mere try counts as a breach. Import this first wherever browser code
 * brings schemas.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
