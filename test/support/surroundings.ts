// Nothing of the developer's own terminal, locale or clock reaches a test.
process.env.TZ = 'Pacific/Auckland'
for (const name of ['HANDSLAG_STORE', 'HANDSLAG_LANG', 'HANDSLAG_TODAY', 'NO_COLOR', 'FORCE_COLOR']) {
  delete process.env[name]
}
