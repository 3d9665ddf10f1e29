import { expect, test } from 'vitest'
import { desktop } from '../support/run.ts'
import { list, withMailbox } from './with-mailbox.ts'

test('the list shows the order, the switch, and why, in columns that stay straight', async () => {
  const { handslag } = await withMailbox()
  expect((await handslag('triage', 'list')).stdout).toBe(`Broad phase: 3 of 5 contacts, 2 places left.
5 invitations wait for your answer.

i2  accept   99%  Anna Berg   4 March 2026
     “Hej! Vi jobbade ihop på Nordplåt 2014. Hälsningar Anna”
     was at Nordplåt AB at the same time as you (P12); the note says that you
     know each other (P9); the note says who it is from (P16)

i3  accept   85%  Bo Lind     3 March 2026
     is in your address book (P9); no note came with it (P16)

── 2 places taken. From here on selective: each yes rests on its reasons ──

i5  ask      67%  Dora Falk   1 March 2026
     “Hej, jag är nyfiken på hur ni mäter ytor.”
     the note says why (P16)
     you could write: Hej Dora, tack för att du skrev! Berätta gärna lite om dig
     själv: vad arbetar du med?

i4  decline  18%  王小明      2 March 2026
     nothing seems to connect you (P9); no note came with it (P16)

i1  decline   1%  Sven Sales  5 March 2026
     “We help companies get more leads. Book a quick demo!”
     the note sells something (P22); nothing seems to connect you (P9)

The click is yours: answer in your network, then record it with handslag triage accept ID.
`)
})

test('without a terminal, triage is its list', async () => {
  const { handslag } = await withMailbox()
  expect((await handslag('triage')).stdout).toBe((await handslag('triage', 'list')).stdout)
})

test('with --explain, the weights and their sum', async () => {
  const { handslag } = await withMailbox({ HANDSLAG_LANG: 'sv' })
  expect((await handslag('triage', 'list', '--explain', '--limit', '2')).stdout).toBe(
    `Bred fas: 3 av 5 kontakter, 2 platser kvar.
5 förfrågningar väntar på ditt svar.

i2  acceptera  99 %  Anna Berg  4 mars 2026
     ”Hej! Vi jobbade ihop på Nordplåt 2014. Hälsningar Anna”
        +3  var på Nordplåt AB samtidigt som du (P12)
        +1  påminner om hur ni känner varandra (P9)
      +0,5  presenterar sig i hälsningen (P16)
     summan är +4,5, vilket ger säkerheten 99 %
     https://www.linkedin.com/in/anna-berg-example

i3  acceptera  85 %  Bo Lind    3 mars 2026
        +2  finns i din adressbok (P9)
      −0,3  ingen hälsning följde med (P16)
     summan är +1,7, vilket ger säkerheten 85 %
     https://www.linkedin.com/in/bo-lind-example

2 av 5 visas.
Klicket är ditt: svara i ditt nätverk och anteckna det sedan med handslag triage accept ID.
`,
  )
})

test('as JSON, an invitation says who, what is advised, how surely and why', async () => {
  const { invitations, ...standing } = await list(await withMailbox())
  expect(standing).toEqual({
    phase: 'broad',
    contacts: 3,
    hidden: 0,
    unconfirmed: 0,
    target: 5,
    places: 2,
    found: 5,
  })
  expect(invitations[1]).toEqual({
    id: 'i3',
    person: {
      id: expect.stringMatching(/^p\d+$/),
      name: 'Bo Lind',
      url: 'https://www.linkedin.com/in/bo-lind-example',
      company: null,
      position: null,
    },
    direction: 'incoming',
    state: 'pending',
    inferred: true,
    unconfirmed: false,
    message: null,
    sentOn: '2026-03-03',
    decidedOn: null,
    because: null,
    asked: null,
    recommendation: 'accept',
    alternative: null,
    phase: 'broad',
    confidence: 0.846,
    sum: 1.7,
    reasons: [
      { code: 'address-book', principle: 'P9', text: 'is in your address book', weight: 2, params: {} },
      { code: 'no-note', principle: 'P16', text: 'no note came with it', weight: -0.3, params: {} },
    ],
    question: { code: 'how-we-know', text: expect.stringContaining('Hi Bo') },
    gain: { second: null, third: null, known: false },
  })
})

test('a person names the invitation too', async () => {
  const user = await withMailbox()
  expect(await user.json('triage', 'decline', 'dora', 'https://www.linkedin.com/in/bo-lind-example')).toMatchObject({
    invitations: [{ id: 'i5' }, { id: 'i3' }],
  })
})

test('the status says which clicks are still to be made', async () => {
  const user = await withMailbox()
  await user.json('triage', 'accept', 'i2', 'i3')
  const { next } = await user.json<{ next: { command: string }[] }>('status')
  expect(next.map(({ command }) => command)).toEqual([
    'handslag triage',
    'handslag triage list --direction outgoing --stale',
    'handslag triage list --status accepted --unconfirmed',
  ])
})

test('as lines, one invitation each', async () => {
  const { handslag } = await withMailbox()
  const { stdout } = await handslag('triage', 'list', '--jsonl')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(line => (JSON.parse(line) as { id: string }).id)).toEqual(['i2', 'i3', 'i5', 'i4', 'i1'])
})

test('without a store nothing waits and no file is made', async () => {
  const { handslag } = desktop()
  expect((await handslag('triage', 'list')).stdout).toBe(
    'Broad phase: 0 of 200 contacts, 200 places left.\nNo invitation matches.\n',
  )
})
