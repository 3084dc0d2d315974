import { groupPage as words } from '../../i18n/en.ts';
import { inHalves } from '../../workshop/spoken-code.ts';

interface GroupHeadProps {
  /** From 0. */
  readonly group: number;
  /** Once the group is through. */
  readonly code?: string | undefined;
}

/** Which group this is, and at the end what it reads out. It stays at the top while the ending is read. */
export function GroupHead({ group, code }: GroupHeadProps) {
  return (
    <>
      <header class="group-head text">
        <h1>{words.group(group + 1)}</h1>
        <p>
          {words.goOn} <small>{words.private}</small>
        </p>
      </header>
      <div class="group-code" role="status" data-here={code === undefined ? undefined : ''}>
        {code === undefined ? null : (
          <p>
            <span>
              {words.group(group + 1)}. {words.read}
            </span>{' '}
            <b aria-hidden="true">{inHalves(code)}</b>
            <span class="unseen">{words.spelled([...code].join(' '))}</span>
          </p>
        )}
      </div>
    </>
  );
}
