import type { prompts as english } from '../en/prompts.ts'

export const prompts: typeof english = {
  yes: 'Ja',
  no: 'Nej',
  yesOrNo: 'Svara ja eller nej.',
  keys: '↑↓ flytta • ⏎ välj',
}
