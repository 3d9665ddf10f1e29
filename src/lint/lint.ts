import { graphemeEdges } from '../language/graphemes.ts'
import { type MessageKind, messageKinds, type RuleName, type Severity } from '../model/message.ts'
import { parseMessage } from './parse.ts'
import { rules } from './rules/index.ts'
import { judge } from './score.ts'
import type { Finding, LintOptions, LintResult, ParsedMessage, Problem, Rule } from './types.ts'

/**
 * Says whether a message is personal, or a group post helpful, and what makes it so.
 *
 * Pure: the same text and options give the same result, whatever was read before.
 *
 * @param text     the message; places in the result are UTF-16 units of it
 * @param options  kind (`request` unless told), recipient, relation, limit, earlier texts, severities
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  const message = parseMessage(text, options)
  const broken: RuleName[] = []
  const problems: Problem[] = []
  const relaxed: Rule[] = []
  for (const rule of rulesFor[message.kind]) {
    const findings = rule.check(message)
    if (findings.length === 0) continue
    const severity = severityOf(rule, message)
    if (severity === 'off') relaxed.push(rule)
    else {
      broken.push(rule.name)
      problems.push(...joined(findings).map(finding => problemOf(rule, severity, finding, message)))
    }
  }
  const { score, verdict, parts } = judge(message, broken)
  return {
    kind: message.kind,
    language: message.language,
    verdict,
    score,
    parts,
    characters: message.characters,
    limit: options.limit ?? null,
    problems: problems.sort((a, b) => a.start - b.start || b.end - a.end),
    evidence: message.evidence,
    relaxed: relaxed.filter(({ name }) => options.severities?.[name] !== 'off').map(({ name }) => name),
  }
}

const rulesFor = Object.fromEntries(
  messageKinds.map(kind => [kind, rules.filter(({ kinds }) => kinds.includes(kind))]),
) as Record<MessageKind, Rule[]>

/** Places of one rule that overlap are one. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const apart: Finding[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && finding.start < last.end) last.end = Math.max(last.end, finding.end)
    else apart.push({ ...finding })
  }
  return apart
}

/** The user's own severity wins, but where the relation makes a rule fall silent, it stays silent. */
function severityOf(rule: Rule, { options }: ParsedMessage): Severity | 'off' {
  const own = rule.severity(options.relation ?? null)
  return own === 'off' ? 'off' : (options.severities?.[rule.name] ?? own)
}

function problemOf(rule: Rule, severity: Severity, finding: Finding, { text }: ParsedMessage): Problem {
  const { start, end } = graphemeEdges(text)(finding.start, finding.end)
  return { rule: rule.name, severity, principle: rule.principle, start, end, params: finding.params ?? {} }
}
