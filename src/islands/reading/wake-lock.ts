/** Keeps the screen of the device on while it is wanted. */
export interface Screen {
  want(isWanted: boolean): void;
}

/** Makes a `Screen`; on a device that does not offer it, nothing happens. */
export function keepScreenOn(): Screen {
  let lock: Promise<WakeLockSentinel | undefined> | null = null;
  return {
    want(isWanted) {
      if (isWanted) lock = renew(lock);
      else {
        void lock?.then((held) => held?.release()).catch(() => undefined);
        lock = null;
      }
    },
  };
}

/** The browser lets go of the screen when the page is out of sight: it is asked again. */
async function renew(
  lock: Promise<WakeLockSentinel | undefined> | null,
): Promise<WakeLockSentinel | undefined> {
  const held = await lock;
  return held && !held.released ? held : request();
}

async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock?.request('screen');
  } catch {
    return undefined;
  }
}
