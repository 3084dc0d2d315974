import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Later<Props> {
  /** Nothing until it has come. */
  readonly View?: ComponentType<Props> | undefined;
  /** Why it did not come, until `again` has been called. */
  readonly why?: string;
  again(): void;
}

/**
 * A view that is fetched once it is wanted.
 * @param come the view, where it has come already
 */
export function useLater<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
  come?: ComponentType<Props>,
): Later<Props> {
  const [state, setState] = useState<Omit<Later<Props>, 'again'>>({ View: come });
  useEffect(() => {
    if (wanted && !state.View && !state.why) {
      load().then(
        (View) => setState({ View }),
        (error) => setState({ why: String(error) }),
      );
    }
  }, [wanted, state, load]);
  return { ...state, again: () => setState({}) };
}
