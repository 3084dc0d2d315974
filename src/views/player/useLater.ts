import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view that is fetched once it is wanted; nothing until it has come. It is asked for again when it did not come. */
export function useLater<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [view, setView] = useState<{ readonly View: ComponentType<Props> }>();
  useEffect(() => {
    if (wanted && !view)
      load().then(
        (View) => setView({ View }),
        () => {},
      );
  }, [wanted, view, load]);
  return view?.View;
}
