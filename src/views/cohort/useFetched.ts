import { useEffect, useState } from 'preact/hooks';

export interface Fetched<Value> {
  /** Nothing until it has come. */
  readonly value?: Value;
  /** Why it did not come. */
  readonly why?: string;
  readonly again: () => void;
}

/** What is fetched for a view. @param load changes when something else is meant */
export function useFetched<Value>(load: () => Promise<Value>): Fetched<Value> {
  const [state, setState] = useState<{ load?: typeof load; value?: Value; why?: string }>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setState({ load, value }),
      (error) => wanted && setState({ load, why: String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  const again = (): void => {
    setState({});
    setTries(tries + 1);
  };
  const { value, why } = state.load === load ? state : {};
  return { ...(value === undefined ? {} : { value }), ...(why === undefined ? {} : { why }), again };
}
