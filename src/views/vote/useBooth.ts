import { useEffect, useReducer, useState } from 'preact/hooks';
import type { PhoneBooth, PhoneLine } from '../../workshop/phones.ts';

export type OpenBooth = (line: PhoneLine) => PhoneBooth;

/** One booth for as long as the view stands; it is drawn anew whenever something changes there. */
export function useBooth(open: OpenBooth, line: PhoneLine): PhoneBooth {
  const [booth] = useState(() => open(line));
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const stop = booth.subscribe(() => drawAgain(undefined));
    drawAgain(undefined);
    return () => {
      stop();
      booth.close();
    };
  }, [booth]);
  return booth;
}
