// Measures the linter on the labelled messages of test/corpus: precision, recall and F1 for each verdict, and macro-F1
// by kind and by language. `--errors` lists the mistakes, in the developing part alone.
import { readCorpus } from './corpus.js'
import { figures, macro } from './figures.js'
import { verdictsOf } from './verdicts.js'

const labels = { personal: ['personal', 'borderline', 'impersonal'], group: ['helpful', 'borderline', 'salesy'] }
const sortOf = message => (message.kind === 'group-post' ? 'group' : 'personal')
const listErrors = process.argv.includes('--errors')

for (const part of ['develop', 'measure', 'blind']) {
  const messages = readCorpus(part)
  if (messages.length === 0) continue
  const judged = verdictsOf(messages)
  print(`\n${part}: ${messages.length} messages`)
  for (const sort of ['personal', 'group']) {
    const some = judged.filter(message => sortOf(message) === sort)
    table(sort === 'group' ? 'group posts' : 'requests and messages', some, labels[sort])
    for (const language of ['en', 'sv']) {
      const own = some.filter(message => message.language === language)
      print(`    ${language}  macro-F1 ${show(macro(own, labels[sort]))}  (${own.length})`)
    }
  }
  for (const kind of new Set(judged.map(({ kind }) => kind))) {
    const own = judged.filter(message => message.kind === kind)
    print(`  ${kind.padEnd(10)} macro-F1 ${show(macro(own, labels[sortOf(own[0])]))}  (${own.length})`)
  }
  for (const language of ['en', 'sv']) {
    const sorts = Object.entries(labels).map(([sort, names]) =>
      macro(
        judged.filter(message => message.language === language && sortOf(message) === sort),
        names,
      ),
    )
    print(`  ${language}  macro-F1 ${show(sorts.reduce((sum, value) => sum + value, 0) / sorts.length)}`)
  }
  if (listErrors && part === 'develop') judged.filter(({ label, verdict }) => label !== verdict).forEach(printError)
}

function table(title, judged, names) {
  print(`  ${title}  macro-F1 ${show(macro(judged, names))}  (${judged.length})`)
  for (const name of names) {
    const { precision, recall, f1, count } = figures(judged, name)
    print(`    ${name.padEnd(11)} precision ${show(precision)}  recall ${show(recall)}  F1 ${show(f1)}  (${count})`)
  }
}

function printError({ id, kind, language, label, verdict, score, why, text }) {
  print(`\n${id} ${kind} ${language}: ${label}, judged ${verdict} ${score} [${why}]\n  ${text.replaceAll('\n', ' / ')}`)
}

function show(value) {
  return value.toFixed(3)
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
