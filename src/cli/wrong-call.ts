/** Raised with a plain sentence where a call cannot be answered. */
export class WrongCall extends Error {}

/** The exit code: 0 all is well, 1 what was asked does not hold, 2 a call that cannot be answered. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command and sets the exit code; a call that cannot be answered is one plain sentence and never a stack. */
export async function answer(command: () => ExitCode | Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (problem) {
    if (!(problem instanceof WrongCall)) throw problem;
    console.error(problem.message);
    process.exitCode = 2;
  }
}
