import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Networks that a computer has with itself: virtual machines and containers. */
const OWN = /^(br-|docker|lxc|podman|veth|vEthernet|virbr|vmnet)/;
const HOME = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;

/**
 * Under which addresses, each with a slash at its end, others on the network reach a server that listens on a host; the
 * likeliest first.
 *
 * @param interfaces as `os.networkInterfaces()` gives them
 */
export function reachable(host: string, port: number, interfaces: Interfaces): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return isLoopback(host) ? [] : [address(host, port)];
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, unlikely: Number(OWN.test(name)) * 2 + Number(!HOME.test(address)) })),
  );
  return found.sort((one, other) => one.unlikely - other.unlikely).map((one) => address(one.address, port));
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

const address = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
