import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { tools } from './tools.ts';

/** What Playwright needs beside its own arguments, which already keep Chromium from talking to anybody. */
export function launchOptions(executablePath: string): LaunchOptions {
  return { executablePath, args: ['--disable-quic'] };
}

/**
 * The Chromium that tests and measurements use: the one that `HANDOFF_CHROMIUM` names, Playwright's own, or the system's.
 *
 * @returns its path, undefined where there is none
 */
export function findChromium(): string | undefined {
  return [process.env.HANDOFF_CHROMIUM, playwrightsOwn(), ...systemsOwn()].find(
    (path) => path !== undefined && existsSync(path) && starts(path),
  );
}

/**
 * As `findChromium`; where there is none, installs one and says so in one line.
 *
 * @throws when none could be installed, with the reasons and what to do
 */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return found;

  const reasons: string[] = [];
  for (const { name, install } of installers()) {
    console.log(`No Chromium found: installing one through ${name}, once.`);
    const reason = install();
    const installed = findChromium();
    if (installed) return installed;
    reasons.push(`${name}: ${reason ?? 'it was installed, but does not start'}`);
  }
  throw new Error(
    [
      'No Chromium was found, and none could be installed.',
      ...reasons,
      'Install Chromium, Chrome or Edge, or set HANDOFF_CHROMIUM to the path of one, and run the command again.',
    ].join('\n'),
  );
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no browser for this system.
    return undefined;
  }
}

function systemsOwn(): readonly string[] {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', `${env.HOME}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      // The shell is the same browser without windows, and takes half the time.
      return ['chromium-headless-shell', 'chromium', 'google-chrome', 'chromium-browser', 'microsoft-edge'].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}

/** On Linux a file is not enough: libraries may be missing, and Ubuntu's `chromium-browser` only says to use snap. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

interface Installer {
  readonly name: string;
  /** Returns the reason when it fails. */
  readonly install: () => string | undefined;
}

function installers(): readonly Installer[] {
  const playwright: Installer = {
    name: 'Playwright',
    install: () => command(process.execPath, [tools.playwright, 'install', '--no-shell', 'chromium']),
  };
  const debian = (packaged: string): Installer => ({
    name: `Debian's ${packaged}`,
    install: () => {
      const update = command('apt-get', ['update']);
      const install = command('apt-get', ['install', '-y', '--no-install-recommends', packaged]);
      // A list that cannot be read need not be the one that matters, so the first counts only when the second fails.
      return install && [update, install].filter(Boolean).join('\n');
    },
  });
  // Only newer Debians have the shell.
  return isRootOnDebian() ? [debian('chromium-headless-shell'), debian('chromium'), playwright] : [playwright];
}

/** Ubuntu is no Debian here: its package `chromium` is a pointer to snap. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID="?(debian|raspbian)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs a program without showing what it prints, and returns its first complaint when it fails. */
function command(program: string, args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status === 0) return undefined;
  const lines = `${stdout}${stderr}`.trim().split('\n');
  return error?.message ?? lines.find((line) => /^E:|\berror\b/i.test(line)) ?? lines.at(-1) ?? `${program} failed`;
}
