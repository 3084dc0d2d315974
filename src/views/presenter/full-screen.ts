/** Fills the screen, or gives it back. Nothing happens where the browser cannot, or will not. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : 'requestFullscreen' in document.documentElement
      ? document.documentElement.requestFullscreen()
      : undefined;
  done?.catch(() => {});
}
