import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../../i18n/en.ts';
import styles from '../../styles/search.css?inline';
import type { Finder, Found, Narrowed } from './finder.ts';
import { Results } from './Results.tsx';

interface SearchSheetProps {
  readonly finder: Finder;
  readonly onClose: () => void;
}

interface Asked extends Narrowed {
  readonly query: string;
}
interface Answer {
  readonly asked: Asked;
  /** Nothing where it failed. */
  readonly count?: number;
  readonly found: readonly Found[];
}

const KINDS = ['lesson', 'rule', 'person'] as const;
/** Read at once; the others when they are asked for. */
const FIRST = 10;
/** After the last key, in milliseconds: about as long as the next one takes. */
const PAUSE = 120;

const isNothing = ({ query, kinds, module }: Asked): boolean =>
  query.trim() === '' && kinds.length === 0 && module === '';

// They come with the sheet, since nothing of it stands on the page before.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Results as one types; arrows go through them, Enter follows the first. */
export function SearchSheet({ finder, onClose }: SearchSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked>({ query: '', kinds: [], module: '' });
  const [answer, setAnswer] = useState<Answer>();
  const [modules, setModules] = useState<readonly string[]>([]);
  const latest = useRef(asked);
  latest.current = asked;

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  function look(most: number): void {
    const settle = (given: Omit<Answer, 'asked'>): void => {
      if (latest.current === asked) setAnswer({ asked, ...given });
    };
    finder.find(asked.query.trim(), asked, most).then(settle, () => settle({ found: [] }));
  }
  useEffect(() => {
    if (isNothing(asked)) return setAnswer(undefined);
    const pause = setTimeout(() => look(FIRST), PAUSE);
    return () => clearTimeout(pause);
  }, [asked]);
  // Also fetches what the first search needs, while it is being typed. That this fails is said when something is asked.
  const came = answer?.count !== undefined;
  useEffect(() => {
    if (modules.length === 0) finder.modules().then(setModules, () => undefined);
  }, [finder, came, modules.length]);

  const narrow = (narrowed: Partial<Asked>): void => setAsked({ ...asked, ...narrowed });
  const links = (): readonly HTMLElement[] => [...(dialog.current?.querySelectorAll<HTMLElement>('.found a') ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: readonly (EventTarget | null)[] = [field.current, ...links()];
    const at = stops.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    const next = stops[Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0)];
    if (next instanceof HTMLElement) next.focus();
  }
  function onSubmit(event: Event): void {
    event.preventDefault();
    if (answer?.asked === asked) links()[0]?.click();
  }

  const failed = answer !== undefined && !came;
  return (
    <dialog ref={dialog} class="search" aria-labelledby="search-title" onClose={onClose} onKeyDown={onKeyDown}>
      <form onSubmit={onSubmit}>
        <div class="search-head">
          <h2 id="search-title">{words.title}</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <input
          ref={field}
          type="text"
          class="search-field"
          aria-label={words.field}
          aria-describedby={answer === undefined ? 'search-what' : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          value={asked.query}
          onInput={({ currentTarget }) => narrow({ query: currentTarget.value })}
        />
        <div class="search-narrow">
          <fieldset>
            <legend class="unseen">{words.only}</legend>
            {KINDS.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={asked.kinds.includes(kind)}
                  onChange={({ currentTarget: { checked } }) =>
                    narrow({ kinds: KINDS.filter((one) => (one === kind ? checked : asked.kinds.includes(one))) })
                  }
                />
                {words.kinds[kind]}
              </label>
            ))}
          </fieldset>
          <select
            aria-label={words.module}
            value={asked.module}
            onChange={({ currentTarget }) => narrow({ module: currentTarget.value })}
          >
            <option value="">{words.allModules}</option>
            {modules.map((module) => (
              <option key={module} value={module}>
                {module}
              </option>
            ))}
          </select>
        </div>
      </form>
      <p class="search-says" role="status">
        {answer?.count === undefined ? null : answer.count > 0 ? words.found(answer.count) : words.nothing}
      </p>
      {failed ? (
        <p class="notice" role="alert">
          {words.failed}{' '}
          <button type="button" class="quiet" onClick={() => look(FIRST)}>
            {words.again}
          </button>
        </p>
      ) : null}
      {answer === undefined ? (
        <p class="search-what" id="search-what">
          {words.what}
        </p>
      ) : null}
      <Results found={answer?.found ?? []} onFollow={() => dialog.current?.close()} />
      {answer?.count !== undefined && answer.count > answer.found.length ? (
        <button type="button" class="quiet" onClick={() => look(answer.count ?? FIRST)}>
          {words.all(answer.count)}
        </button>
      ) : null}
    </dialog>
  );
}
