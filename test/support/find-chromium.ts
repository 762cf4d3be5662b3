import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const CACHE = join(import.meta.dirname, '../../node_modules/.cache')

/**
 * How to launch a Chromium: the one named in CHROMIUM_PATH, else one installed on this machine,
 * else the one inside an npm package (Linux on x64; unpacked on first use). Downloads nothing.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const installed = process.env['CHROMIUM_PATH'] ?? findInstalled()
  // Containers run as root, where Chromium refuses to start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (installed) return { executablePath: installed, args }

  const folder = await unpackPackaged()
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--headless=shell'],
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

function findInstalled() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  places.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  return places.find(isExecutable)
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Unpacks to a folder of our own, then renames it, so that no run ever sees half a Chromium. */
async function unpackPackaged() {
  const folder = join(CACHE, 'chromium')
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const fresh = mkdtempSync(join(CACHE, 'chromium-'))
  const { default: chromium } = await import('@sparticuz/chromium')
  const { TMPDIR = '/tmp' } = process.env
  process.env['TMPDIR'] = fresh // where the package unpacks to
  await chromium.executablePath()
  process.env['TMPDIR'] = TMPDIR
  // Its own list of fonts names fixed folders of another machine.
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir></fontconfig>`
  writeFileSync(join(fresh, 'fonts/fonts.conf'), fonts)
  renameSync(fresh, folder)
  return folder
}
