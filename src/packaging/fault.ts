/** Raised with plain sentences where a package cannot be made of what was built. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
}
