import { createRequire } from 'node:module'

type Maker = (this: unknown, ...words: unknown[]) => object

/** better-sqlite3's part in C++, as far as it makes objects. */
interface Addon {
  Database: { prototype: Record<'prepare' | 'backup', Maker> }
  Statement: { prototype: Record<'iterate', Maker> }
}

const kept: object[] = []

/** Keeps an object from being collected before the process ends. */
export function keep<Kept extends object>(object: Kept): Kept {
  kept.push(object)
  return object
}

/**
 * The addon, made to keep whatever it makes. From 24.19 on, Node.js ends the process where an object of better-sqlite3 12
 * is collected while no JavaScript runs; version 13 mends that and needs Node.js 22. A run makes a few dozen.
 */
export function loadAddon(): Addon {
  const addon: Addon = createRequire(import.meta.url)('better-sqlite3/build/Release/better_sqlite3.node')
  keepWhatIsMade(addon.Database.prototype, 'prepare')
  keepWhatIsMade(addon.Database.prototype, 'backup')
  keepWhatIsMade(addon.Statement.prototype, 'iterate')
  return addon
}

function keepWhatIsMade<Name extends string>(prototype: Record<Name, Maker>, name: Name): void {
  const make = prototype[name]
  prototype[name] = function (...words) {
    return keep(make.apply(this, words))
  }
}
