/**
 * Holds the two manifests against what Microsoft publishes, offline: the unified one and its other language against the JSON
 * schemas in @microsoft/app-manifest, the XML one through office-addin-manifest's reader. Prints what they say as JSON.
 *
 * Argument: a folder with manifest.xml, manifest.json and nn-no.json.
 */
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { AppManifestUtils } = require('@microsoft/app-manifest')
const { OfficeAddinManifest } = require('office-addin-manifest')
const Ajv = require('ajv-draft-04')
const folder = process.argv[2]

globalThis.fetch = (address) => { throw new Error(`asked the network for ${address}`) }

const unified = read('manifest.json')
const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas')
const translation = JSON.parse(fs.readFileSync(path.join(schemas, new URL(read('nn-no.json').$schema).pathname.replace('/json-schemas/', '')), 'utf8'))
const holds = new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: true } }).compile(translation)
const broken = { ...unified, extensions: [{ ...unified.extensions[0], requirements: { scopes: ['arbeidsbok'] } }] }

console.log(JSON.stringify({
  unified: await AppManifestUtils.validateAgainstSchema(unified),
  broken: await AppManifestUtils.validateAgainstSchema(broken),
  translation: holds(read('nn-no.json')) ? [] : holds.errors,
  wrongTranslation: holds({ ...read('nn-no.json'), navn: 'x' }) ? [] : holds.errors,
  xml: await OfficeAddinManifest.readManifestFile(path.join(folder, 'manifest.xml')),
}))

function read(name) {
  return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
}
