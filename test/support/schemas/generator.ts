import {
  type BaseType,
  type CompletedConfig,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  EnumType,
  SchemaGenerator,
  type SubNodeParser,
} from 'ts-json-schema-generator'

type Program = ReturnType<typeof createProgram>
type Node = Parameters<SubNodeParser['supportsNode']>[0]

const config: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: 'src/cli/results.ts',
  tsconfig: 'tsconfig.json',
  type: 'Results',
  skipTypeCheck: true,
  additionalProperties: true,
  topRef: false,
}

/** `keyof typeof value`: the compiler knows the keys, also of what stands in a JSON file. */
class KeysOfValue implements SubNodeParser {
  readonly #program: Program
  constructor(program: Program) {
    this.#program = program
  }

  supportsNode(node: Node): boolean {
    return /^keyof\s+typeof\s/.test(node.getText())
  }

  createType(node: Node): BaseType {
    const keys = this.#program.getTypeChecker().getTypeAtLocation(node)
    const all = keys.isUnion() ? keys.types : [keys]
    return new EnumType(
      `keys-${node.getText()}`,
      all.map(key => (key.isStringLiteral() ? key.value : null)),
    )
  }
}

/** The JSON Schema of `Results`: a property for each command, and the definitions that they share. */
export function schemaOfResults() {
  const program = createProgram(config)
  const parser = createParser(program, config, chain => chain.addNodeParser(new KeysOfValue(program)))
  return new SchemaGenerator(program, parser, createFormatter(config), config).createSchema('Results')
}
