/** A new name for an attempt: 12 random letters and digits. Works without a secure context, unlike `randomUUID`. */
export const attemptId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');
