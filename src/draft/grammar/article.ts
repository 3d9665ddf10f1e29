/** "a" or "an", by the sound of the next word as far as letters tell. */
export function article(next: string): 'a' | 'an' {
  const [word = ''] = next.split(/[\s-]/u)
  if (/^[A-Z]{2,}$/u.test(word)) return /^[AEFHILMNORSX]/u.test(word) ? 'an' : 'a'
  if (/^(?:hono|hour|heir)/iu.test(word)) return 'an'
  if (/^(?:uni|use|usa|uti|eu|one)/iu.test(word)) return 'a'
  return /^[aeiouåäö]/iu.test(word) ? 'an' : 'a'
}
