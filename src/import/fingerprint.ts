/** A 32-bit hash of a text (FNV-1a). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/**
 * Tells a message that was read before, by what no later export changes: conversation, sender, time and length.
 *
 * @returns a whole number of 53 bits, which JavaScript and SQLite hold exactly
 */
export function messageFingerprint(conversation: number, sender: number, sentAt: number, length: number): number {
  const low = mixed(mixed(mixed(mixed(0x9e3779b1, conversation), sender), sentAt), length)
  const high = mixed(mixed(mixed(mixed(0x85ebca77, length), sentAt), sender), conversation)
  return (high >>> 11) * 0x100000000 + (low >>> 0)
}

function mixed(hash: number, value: number): number {
  const once = Math.imul(hash ^ value, 0x85ebca6b)
  return Math.imul(once ^ (once >>> 15), 0xc2b2ae35) ^ (once >>> 13)
}
