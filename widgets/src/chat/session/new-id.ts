// Ids that the widget makes itself; `crypto.randomUUID` is missing on a desk without TLS, inside a town hall's network.

/** 32 random hexadecimal digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
