import type { Texts } from '../texts.ts'
import { errors } from './errors.ts'
import { keep } from './keep.ts'
import { profile } from './profile.ts'
import { program } from './program.ts'
import { status } from './status.ts'

export const sv: Texts = { errors, keep, profile, program, status }
