import type { Texts } from '../texts.ts'
import { errors } from './errors.ts'
import { keep } from './keep.ts'
import { program } from './program.ts'
import { status } from './status.ts'

export const sv: Texts = { errors, keep, program, status }
