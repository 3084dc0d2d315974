/** Where a console signs in, as the trainer writes it down. */
export interface BrokerForm {
  readonly address: string;
  readonly name: string;
  readonly password: string;
  /** What phones sign in with, where the broker wants it. */
  readonly voter: string;
  readonly voterPassword: string;
}

export const NO_BROKER: BrokerForm = { address: '', name: '', password: '', voter: '', voterPassword: '' };

const keyOf = (workshop: string): string => `handoff:workshop-broker:${workshop}`;

/** Keeps it for as long as this tab is there, so that a console that is loaded anew signs in again; `undefined` forgets it. */
export function rememberBroker(workshop: string, form: BrokerForm | undefined): void {
  try {
    if (form) sessionStorage.setItem(keyOf(workshop), JSON.stringify(form));
    else sessionStorage.removeItem(keyOf(workshop));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** What was remembered in this tab, if anything that can be read. */
export function recallBroker(workshop: string): BrokerForm | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(workshop)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const form = { ...NO_BROKER, ...kept };
    return Object.values(form).every((text) => typeof text === 'string') ? form : undefined;
  } catch {
    return undefined;
  }
}
