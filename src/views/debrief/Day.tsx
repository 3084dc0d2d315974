import type { Debrief } from '../../engine/debrief.ts';
import { day as words } from '../../i18n/en.ts';
import { type FacesFolder, faceAddress, nameOf, type PlayData } from '../player/play-data.ts';
import { dayOf, type Met } from './day-of.ts';

interface DayProps {
  readonly data: PlayData;
  readonly faces: FacesFolder;
  readonly debrief: Debrief;
}

/** Below the ledger of a day: who did not get to learn something, and what of the manager's own part nobody did. */
export function Day({ data, faces, debrief }: DayProps) {
  if (!data.day) return null;
  const { lost, undone } = dayOf(data.day, debrief);
  return (
    <section class="day" aria-labelledby="day-title">
      <h3 id="day-title">{words.title}</h3>
      <div class="day-parts">
        <div>
          <h4>{words.lost}</h4>
          {lost.size === 0 ? <p>{words.nobody}</p> : null}
          <ul class="learners">
            {[...lost].map(([who, met]) => (
              <li key={who} data-tint={data.tints[who]}>
                <span class="face">
                  <img src={faceAddress(faces, who, 'sidelined')} alt="" width="64" height="64" loading="lazy" />
                </span>
                <div>
                  <p class="who">{nameOf(data, who)}</p>
                  <ul class="lessons-lost">
                    {met.map((one) => (
                      <li key={one.row.id}>
                        <Where met={one} />
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{words.undone}</h4>
          {undone.length === 0 ? <p>{words.nothing}</p> : null}
          <ul class="undone">
            {undone.map((one) => (
              <li key={one.row.id}>
                <Where met={one} />
                <p>{one.row.manager}</p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

const Where = ({ met: { row, decision } }: { readonly met: Met }) => (
  <a href={`#decision-${decision + 1}`}>{row.title}</a>
);
