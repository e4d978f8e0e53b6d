/** Keeps the screen of the device on while it is wanted. */
export interface Screen {
  want(isWanted: boolean): void;
}

/** Makes a `Screen`; on a device that does not offer it, nothing happens. */
export function keepScreenOn(): Screen {
  let lock: Promise<WakeLockSentinel | undefined> | null = null;
  return {
    want(isWanted) {
      if (isWanted) lock ??= request();
      else {
        void lock?.then((held) => held?.release()).catch(() => undefined);
        lock = null;
      }
    },
  };
}

async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock?.request('screen');
  } catch {
    return undefined;
  }
}
