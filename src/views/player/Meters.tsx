import type { StoryContext } from '../../engine/machine.ts';
import type { Meter, Mood } from '../../engine/scenario.ts';
import { player as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, type PlayData } from './play-data.ts';

interface MetersProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly context: StoryContext;
}

/** The face of somebody whose meter stands there: the number comes second. */
function faceOf(value: number, { max }: Meter): Mood {
  const share = value / max;
  if (share === 0) return 'closed';
  if (share < 0.35) return 'suspicious';
  if (share < 0.65) return 'calm';
  return share < 1 ? 'pleased' : 'moved';
}

export function Meters({ data, faces, context }: MetersProps) {
  const shown = Object.entries(data.scenario.meters).filter(([, { show }]) => show === 'play');
  if (shown.length === 0) return null;
  return (
    <ul class="meters">
      {shown.map(([id, meter]) => {
        const value = context.meters[id] ?? 0;
        return (
          <li key={id} data-tint={data.tints[id]}>
            {data.scenario.cast[id] ? (
              <span class="face">
                <img src={faceAddress(faces, id, faceOf(value, meter))} alt="" width="40" height="40" />
              </span>
            ) : null}
            <span class="label">
              <span aria-hidden="true">{meter.label}</span>
              <span class="unseen">{words.meterOf(meter.label, value, meter.max, meter.unit)}</span>
            </span>
            <span class="pips" aria-hidden="true">
              {Array.from({ length: meter.max }, (_, pip) => (
                <i key={pip} data-on={pip < value ? '' : undefined} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
