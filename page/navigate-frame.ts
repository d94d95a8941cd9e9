/**
 * Shows another address in a frame. The first goes through `src`; later ones replace it, because each new `src` would
 * be one more step for the reader's Back button. Where only the part behind # differs, nothing is loaded anew.
 */
export function navigateFrame(frame: HTMLIFrameElement, address: string): void {
  const view = frame.contentWindow;
  if (!frame.isConnected || frame.src === '' || view === null) frame.src = address;
  else view.location.replace(address);
}
