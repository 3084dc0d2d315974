import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { roomScreen as words } from '../../i18n/en.ts';

/** What each key does. */
export function RoomKeys({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="room-keys" aria-labelledby="room-keys-title" onClose={onClose}>
      <h2 id="room-keys-title">{words.keysTitle}</h2>
      <dl>
        {words.keysList.map(([keys, does]) => (
          <Fragment key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <button type="button" class="act" onClick={() => dialog.current?.close()}>
        {words.keysClose}
      </button>
    </dialog>
  );
}
