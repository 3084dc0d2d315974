import { useRef, useState } from 'preact/hooks';
import { vote } from '../../i18n/en.ts';
import { readRoomCode } from '../../workshop/ballot.ts';

const words = vote.enter;

/** Where a room's code is typed by who has not scanned it. */
export function EnterRoom({ enter }: { readonly enter: (room: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    const room = readRoomCode(typed);
    if (room) {
      enter(room);
      return;
    }
    setFault(words.wrong(typed));
    field.current?.focus();
  };
  return (
    <form class="enter" onSubmit={submit} noValidate>
      <h1>{words.heading}</h1>
      <p id="room-what">{words.what}</p>
      <label for="room-code">{words.label}</label>
      <input
        id="room-code"
        ref={field}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={fault ? 'room-fault' : 'room-what'}
        aria-invalid={fault !== ''}
      />
      {fault && (
        <p id="room-fault" class="fault" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" class="act">
        {words.go}
      </button>
    </form>
  );
}
