import { useEffect, useRef, useState } from 'preact/hooks';
import { cohort } from '../../i18n/en.ts';
import type { Progress } from '../../record/cohort-port.ts';

const words = cohort.read;

/** Longer texts are read at once when they are pasted: a field that holds megabytes is slow in every browser. */
const MOST_SHOWN = 20_000;

interface ReadCodesProps {
  readonly busy: boolean;
  readonly progress: Progress | undefined;
  readonly onRead: (what: readonly File[] | string) => void;
  readonly onStop: () => void;
  /** What came of the last reading. */
  readonly status: string;
}

function progressWords({ source, sources: [done, all], codes, of }: Progress): string {
  return of === undefined ? words.reading(done, all, codes, source) : words.replaying(codes, of);
}

/** The way in: pasted, chosen or dropped. */
export function ReadCodes({ busy, progress, onRead, onStop, status }: ReadCodesProps) {
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  // Whatever is dropped beside the place for it would be opened by the browser in place of this page.
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);

  function read(what: readonly File[] | string): void {
    if (busy) return;
    const nothing = typeof what === 'string' ? what.trim() === '' : what.length === 0;
    setEmpty(nothing);
    if (nothing) return;
    if (text.current) text.current.value = '';
    onRead(what);
  }
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length < MOST_SHOWN || busy) return;
    event.preventDefault();
    read(pasted);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    read(dropped.length > 0 ? dropped : (event.dataTransfer?.getData('text/plain') ?? ''));
  }

  const telling = progress ? progressWords(progress) : busy ? words.opening : '';
  const [done, all] = progress?.of === undefined ? (progress?.sources ?? [0, 0]) : [progress.codes, progress.of];
  return (
    <section
      class="read-codes"
      aria-labelledby="read-title"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      <h2 id="read-title">{words.title}</h2>
      <label for="codes">{words.paste}</label>
      <p class="hint" id="codes-hint">
        {words.pasteHint}
      </p>
      <textarea
        id="codes"
        ref={text}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="codes-hint"
        onPaste={paste}
      />
      <p class="acts">
        <button type="button" class="act" aria-disabled={busy} onClick={() => read(text.current?.value ?? '')}>
          {words.go}
        </button>
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => !busy && files.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            read([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <span class="hint drop">{over ? words.dropNow : words.drop}</span>
      </p>
      <div class="reading" role="status">
        {empty && !busy ? <p class="notice">{words.nothing}</p> : null}
        {telling ? <p>{telling}</p> : status && !empty ? <p class="outcome">{status}</p> : null}
      </div>
      {progress ? (
        <p class="acts">
          <progress aria-label={telling} max={all} value={done} />
          {progress.of === undefined ? (
            <button type="button" class="quiet" onClick={onStop}>
              {words.stop}
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
