import { errors } from './errors.ts'
import { program } from './program.ts'
import { status } from './status.ts'

export const en = { errors, program, status }
