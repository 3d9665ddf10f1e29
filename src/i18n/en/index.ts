import { errors } from './errors.ts'
import { importing } from './import.ts'
import { keep } from './keep.ts'
import { profile } from './profile.ts'
import { program } from './program.ts'
import { status } from './status.ts'

export const en = { errors, import: importing, keep, profile, program, status }
