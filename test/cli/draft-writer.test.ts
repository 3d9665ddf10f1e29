import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { DraftReport } from '../../src/app/draft/draft.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'

interface Asked {
  path: string | undefined
  headers: IncomingHttpHeaders
  body: { model: string; messages: { role: string; content: string }[] }
}

/** A writing model that always gives the same text. */
function writer(text: string, status = 200): Promise<{ url: string; asked: Asked[] }> {
  return service(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }), status)
}

/** A service that always answers the same, be it what it should or not. */
async function service(answer: string, status = 200): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', part => {
      body += part
    })
    request.on('end', () => {
      asked.push({ path: request.url, headers: request.headers, body: JSON.parse(body) })
      response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' })
      response.end(answer)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
}

async function userWith(url: string, env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  introduceMe(user.store)
  addStrangers(user.store, { name: 'Anna Berg', company: 'Nordplåt AB' })
  await user.handslag('contacts', 'note', 'Anna', 'Secret: dislikes mornings')
  await user.handslag('config', 'set', 'writer.url', url)
  await user.handslag('config', 'set', 'writer.model', 'small-one')
  return user
}

const wish = ['draft', 'Anna', '--in', 'en', '--why', 'hear how you plan calibration']

test('a writing model is told the facts shown and nothing else, and its text is linted and offered', async () => {
  const good = 'Hi Anna, I worked at Nordplåt until 2022 and would like to hear how you plan calibration there. Elin'
  const { url, asked } = await writer(good)
  const user = await userWith(url, { HANDSLAG_WRITER_KEY: 'a-key' })
  const report = await user.json<DraftReport>(...wish)
  expect(report.variants.at(-1)).toMatchObject({ lead: 'model', text: good, lint: { verdict: 'personal' } })
  expect(report.writer).toMatchObject({ url, model: 'small-one', problem: null })
  const [request] = asked
  expect(asked).toHaveLength(1)
  expect(request).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: 'Bearer a-key' } })
  expect(request?.body).toEqual({ model: 'small-one', messages: [{ role: 'user', content: report.writer?.told }] })
  for (const { text } of report.facts) expect(report.writer?.told).toContain(text)
  expect(report.writer?.told).not.toContain('mornings')
  expect((await user.handslag(...wish)).stdout).toContain(`By the writing model small-one at ${url}`)
})

test('a text that claims what no fact says is turned down', async () => {
  const { url } = await writer(
    'Hi Anna, we met at Hannover Messe in 2019 and I would like to hear how you plan calibration.',
  )
  const { variants, writer: told } = await (await userWith(url)).json<DraftReport>(...wish)
  expect(variants.map(({ lead }) => lead)).not.toContain('model')
  expect(told?.problem).toBe(
    'The writing model’s text was turned down: it says what no fact says (Hannover, Messe, 2019)',
  )
})

test('a text with a lint error is turned down', async () => {
  const { url } = await writer('Hi Anna, we help companies like Nordplåt boost their revenue.')
  const { writer: told } = await (await userWith(url)).json<DraftReport>(...wish)
  expect(told?.problem).toMatch(/the linter finds an error \(.*pitch/)
})

test('without an answer the program’s own drafts stand, and without the setting nobody is asked', async () => {
  const { url, asked } = await writer('never mind', 500)
  const user = await userWith(url)
  const report = await user.json<DraftReport>(...wish)
  expect(report.variants.length).toBeGreaterThan(0)
  expect(report.writer?.problem).toContain('HTTP 500')
  await user.handslag('config', 'unset', 'writer.url')
  expect((await user.json<DraftReport>(...wish)).writer).toBeNull()
  expect(asked).toHaveLength(1)
})

test('what the two never did is a claim too, and is named', async () => {
  const { url } = await writer(
    'Hi Anna, we sailed a dinghy at Nordplåt. I would like to hear how you plan calibration.',
  )
  const { writer: told } = await (await userWith(url)).json<DraftReport>(...wish)
  expect(told?.problem).toContain('it says what no fact says (sailed, dinghy)')
})

test.each([
  ['no JSON', '<html>', 200, 'its answer holds no text'],
  ['nothing', 'null', 200, 'its answer holds no text'],
  ['no choice', '{"choices":[]}', 200, 'its answer holds no text'],
  ['a text that is none', '{"choices":[{"message":{"content":7}}]}', 200, 'its answer holds no text'],
  ['blanks', '{"choices":[{"message":{"content":"  "}}]}', 200, 'its answer holds no text'],
  ['another address', '', 307, 'unexpected redirect'],
])('a service that answers with %s is named, and the program’s own drafts stand', async (_, answer, status, reason) => {
  const { url, asked } = await service(answer, status)
  const report = await (await userWith(url)).json<DraftReport>(...wish)
  expect(report.variants.length).toBeGreaterThan(0)
  expect(report.writer?.problem).toContain(reason)
  expect(asked).toHaveLength(1)
})

test('nobody at the address is said so', async () => {
  const report = await (await userWith('http://127.0.0.1:9/v1')).json<DraftReport>(...wish)
  expect(report.variants.length).toBeGreaterThan(0)
  expect(report.writer?.problem).toContain('did not answer')
})
