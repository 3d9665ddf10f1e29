import Database from 'better-sqlite3'
import { seeded } from '../../support/seeded.js'
import { seconds } from '../measure.js'

const index = 'connection_standing'

/** Makes a store of people who know others picked at random, each about as many; the first person is the user. */
export function fillStore(program, store, people, ties) {
  seconds(process.execPath, [program, 'interests', 'add', 'topic', 'lean', '--quiet'], { HANDSLAG_STORE: store })
  const db = new Database(store)
  db.pragma('synchronous = OFF')
  const { sql } = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(index)
  db.exec(`BEGIN; DROP INDEX ${index}`)
  db.prepare(
    `WITH RECURSIVE number(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
      INSERT INTO person (id, name, name_key) SELECT n, 'Person ' || n, 'person ' || n FROM number`,
  ).run(people)
  const tie = db.prepare("INSERT INTO connection (a, b, source) VALUES (?, ?, 'edges')")
  for (const [a, b] of tiesInOrder(people, ties)) tie.run(a, b)
  db.exec(`${sql}; COMMIT`)
  db.close()
}

/** As the store wants them: each once, the lower number first. */
function* tiesInOrder(people, ties) {
  const random = seeded(20260310)
  const each = Math.round(ties / (people - 1))
  for (let a = 1; a < people; a++) {
    const others = new Set()
    const above = people - a
    while (others.size < Math.min(each, above)) others.add(a + 1 + Math.floor(random() * above))
    for (const b of [...others].sort((one, other) => one - other)) yield [a, b]
  }
}
