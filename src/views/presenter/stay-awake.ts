/** Asks the device not to let its screen sleep while this window is seen; where it cannot, nothing happens. */
export function stayAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = (): void => {
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => {});
  };
  // The lock goes whenever the window is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
}
