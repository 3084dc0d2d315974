/** In milliseconds. */
const SPAN = 10_000;
const MOST = 5;

/** Says what it is told, but no more than five lines in ten seconds; of the others, how many there were. */
export function fewLines(say: (line: string) => void): { say(line: string): void; stop(): void } {
  let said = 0;
  let swallowed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    timer = undefined;
    if (swallowed > 0) say(`… and ${swallowed} more like these.`);
    said = 0;
    swallowed = 0;
  };
  return {
    say(line) {
      timer ??= setTimeout(next, SPAN).unref();
      if (said++ < MOST) say(line);
      else swallowed += 1;
    },
    stop() {
      clearTimeout(timer);
      next();
    },
  };
}
