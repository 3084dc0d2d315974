import { useEffect, useRef, useState } from 'preact/hooks';
import { settings as words } from '../../i18n/en.ts';
import type { Recorder } from '../../record/port.ts';
import { SETTINGS, type Settings } from '../../record/settings.ts';

interface SettingsSheetProps {
  readonly recorder: Recorder;
  readonly onClose: () => void;
}

type Name = keyof Settings;

/** The words of one option. */
const wordFor = (name: Name, option: string): string => {
  const group: Readonly<Record<string, string>> = words[name];
  return group[option] ?? option;
};

/** One sheet for everything that can be set; each change holds at once. */
export function SettingsSheet({ recorder, onClose }: SettingsSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [settings, setSettings] = useState(recorder.settings());
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (name: Name, option: string): void => {
    const next = { ...settings, [name]: option };
    setSettings(next);
    recorder.keepSettings(next);
  };
  const names = Object.keys(SETTINGS).filter((name): name is Name => name in SETTINGS);
  return (
    <dialog ref={dialog} class="settings" aria-labelledby="settings-title" onClose={onClose}>
      <h2 id="settings-title">{words.title}</h2>
      {names.map((name) => (
        <fieldset key={name}>
          <legend>{words[name].label}</legend>
          {SETTINGS[name].map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={name}
                value={option}
                checked={settings[name] === option}
                onChange={() => choose(name, option)}
              />
              {wordFor(name, option)}
            </label>
          ))}
          {name === 'clock' ? <p>{words.clock.hint}</p> : null}
        </fieldset>
      ))}
      <button type="button" class="act" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
