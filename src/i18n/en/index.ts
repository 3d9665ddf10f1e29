import { errors } from './errors.ts'
import { keep } from './keep.ts'
import { profile } from './profile.ts'
import { program } from './program.ts'
import { status } from './status.ts'

export const en = { errors, keep, profile, program, status }
