export const lintFormats = ['pretty', 'json', 'compact', 'github', 'sarif'] as const
export type LintFormat = (typeof lintFormats)[number]
