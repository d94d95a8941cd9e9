/**
 * Lets the thread do what else is asked of it. By message: browsers hold back a timer that a timer has set by 4 ms, which
 * an article cut in forty slices pays forty times.
 */
export function anotherTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
