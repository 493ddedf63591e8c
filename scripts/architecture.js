import { basename, dirname, relative, sep } from 'node:path'

/**
 * @typedef {Readonly<Record<string, readonly string[]>>} Homes
 * @typedef {import('eslint').Rule.RuleModule} RuleModule
 * @typedef {import('eslint').Rule.RuleContext} RuleContext
 */

/** Path of a linted file below src, or from "pipeline/" on; without its ending: "view/url".
 * @param {RuleContext} context */
function pathOf(context) {
  return relative(context.cwd, context.filename)
    .split(sep)
    .join('/')
    .replace(/^src\//, '')
    .replace(/\.\w+$/, '')
}

/** @param {string} path */
const layerOf = (path) => path.split('/')[0] ?? ''

/** Whether `path` is `home`, or stands in that folder. @param {string} path @param {string} home */
const isIn = (path, home) => home === '*' || path === home || path.startsWith(`${home}/`)

/**
 * Calls `see` for each module that the file names.
 * @param {(node: any, name: string, onlyTypes: boolean) => void} see
 */
function eachImport(see) {
  /** @param {any} node */
  const onSource = (node) => {
    if (typeof node.source?.value !== 'string') return
    const names = node.specifiers ?? []
    const onlyTypes =
      node.importKind === 'type' ||
      (names.length > 0 && names.every((/** @type {any} */ one) => one.importKind === 'type'))
    see(node.source, node.source.value, onlyTypes)
  }
  return {
    ImportDeclaration: onSource,
    ExportNamedDeclaration: onSource,
    ExportAllDeclaration: onSource,
    ImportExpression: onSource,
    /** @param {any} node */
    TSImportType: (node) => see(node, node.source?.value ?? node.argument?.literal?.value ?? '', true),
  }
}

/** @type {RuleModule} */
const layers = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    /** @type {Homes} */
    const mayImport = context.options[0]
    const from = pathOf(context)
    const layer = layerOf(from)
    const allowed = mayImport[layer]
    return eachImport((node, name, onlyTypes) => {
      const complain = (/** @type {string} */ message) => context.report({ node, message })
      if (allowed === undefined) return complain(`Layer "${layer}" is not in MAY_IMPORT.`)
      if (name.startsWith('../')) return complain(`Write "#layer/file.ts" instead of "${name}".`)
      if (!name.startsWith('#')) return
      const to = name.slice(1).replace(/\.\w+$/, '')
      if (dirname(to) === dirname(from)) return complain(`Write "./${basename(name)}" inside a folder.`)
      if (layerOf(to) === layer) return
      const open = allowed.some((entry) =>
        entry.startsWith('type ') ? onlyTypes && isIn(to, entry.slice('type '.length)) : isIn(to, entry),
      )
      if (!open) complain(`${layer} may not import ${to}; it may import: ${allowed.join(', ') || 'nothing'}.`)
    })
  },
}

/** @type {RuleModule} */
const packages = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    /** @type {Homes} */
    const homes = context.options[0]
    const layer = layerOf(pathOf(context))
    return eachImport((node, name) => {
      if (/^[.#]/.test(name)) return
      const home = name.startsWith('node:')
        ? 'node:'
        : Object.keys(homes).find((one) => name === one || name.startsWith(`${one}/`))
      if (home === undefined)
        return context.report({ node, message: `Package "${name}" has no home in PACKAGE_HOMES.` })
      const layersOfHome = homes[home] ?? []
      if (!layersOfHome.some((one) => isIn(layer, one)))
        context.report({ node, message: `${home} is at home in ${layersOfHome.join(', ')} only.` })
    })
  },
}

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'document'])

/** @type {RuleModule} */
const globals = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    /** @type {Homes} */
    const homes = context.options[0]
    const from = pathOf(context)
    /** @param {any} node @param {string} name */
    const judge = (node, name) => {
      if (!Object.hasOwn(homes, name)) return
      const open = homes[name] ?? []
      if (open.some((home) => isIn(from, home))) return
      context.report({ node, message: `${name} is at home in ${open.join(', ') || 'no layer'} only.` })
    }
    return {
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program)
        const known = scope.variables
          .filter((variable) => variable.defs.length === 0)
          .flatMap((variable) => variable.references)
        for (const reference of [...known, ...scope.through]) {
          if ('isTypeReference' in reference && reference.isTypeReference) continue
          judge(reference.identifier, reference.identifier.name)
        }
      },
      MemberExpression(node) {
        if (node.object.type !== 'Identifier' || !GLOBAL_OBJECTS.has(node.object.name)) return
        if (node.property.type === 'Identifier' && !node.computed) judge(node, node.property.name)
        if (node.property.type === 'Literal') judge(node, String(node.property.value))
      },
    }
  },
}

const DRAWERS = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types'])

/** @type {RuleModule} */
const fileNames = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const name = basename(pathOf(context))
    return {
      Program(node) {
        if (DRAWERS.has(name))
          context.report({ node, message: `Name the file after its main export, not "${name}".` })
      },
    }
  },
}

/** The tables of eslint.config.js as rules: layers, homes of packages, homes of globals, names of files. */
export const architecture = { rules: { layers, packages, globals, 'file-names': fileNames } }
