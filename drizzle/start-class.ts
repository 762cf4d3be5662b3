/**
 * `npm run start:class`: serves the site to everybody on the same network, and prints the address and a QR
 * for it once it answers. `--port 8788` and whatever else `npm start` takes is passed on.
 *
 * It stands beside the migrations because it brings the database up to date before it starts, as `npm run
 * deploy` does.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { generate } from 'lean-qr'

const args = process.argv.slice(2)
const port = args[args.indexOf('--port') + 1] ?? ''
const PORT = args.includes('--port') && /^\d+$/.test(port) ? port : '8787'

const site = spawn('npm', ['start', '--silent', '--', '--ip', '0.0.0.0', ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
site.on('exit', (code) => process.exit(code ?? 0))
// Ctrl+C reaches the site as well: this waits until it has stopped.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => site.kill('SIGTERM'))

await untilItAnswers(`http://127.0.0.1:${PORT}/about`)
const [first, ...others] = addresses()
if (first === undefined) {
  console.log(
    '\nThis computer is on no network. Join the one that your class is on, and start again.\n',
  )
} else {
  console.log(`\nYour class opens\n\n  ${first}\n`)
  console.log(onBlack(drawCode(first)))
  for (const other of others) console.log(`\nor  ${other}`)
  console.log(
    '\nOpen the same address yourself, not localhost: links and codes then work for all.' +
      '\nStop it with Ctrl+C.\n',
  )
}

/** A QR, two rows of cells a line, light on dark with two cells of light all round. */
function drawCode(text: string): string {
  const code = generate(text)
  const isLight = (x: number, y: number): boolean => !code.get(x - 2, y - 2)
  const width = code.size + 4
  return Array.from({ length: Math.ceil(width / 2) }, (_, line) =>
    Array.from({ length: width }, (_cell, x) =>
      isLight(x, 2 * line)
        ? isLight(x, 2 * line + 1)
          ? '█'
          : '▀'
        : isLight(x, 2 * line + 1)
          ? '▄'
          : ' ',
    ).join(''),
  ).join('\n')
}

/** White on black in every terminal: a code with its colours turned round is one that many phones cannot read. */
function onBlack(code: string): string {
  return code.replaceAll(/^.*$/gm, '\u001B[97;40m$&\u001B[0m')
}

/** Where others on the network find this computer: home and school networks first. */
function addresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .toSorted((a, b) => likelihood(b) - likelihood(a))
    .map((address) => `http://${address}:${PORT}`)
}

function likelihood(address: string): number {
  if (address.startsWith('192.168.')) return 2
  if (address.startsWith('10.')) return 1
  // 172.16 to 172.31 are most often those of containers; 169.254 is no network at all.
  return address.startsWith('169.254.') ? -1 : 0
}

async function untilItAnswers(url: string): Promise<void> {
  const answer = await fetch(url).catch(() => undefined)
  if (answer?.ok) return
  await new Promise((resolve) => setTimeout(resolve, 500))
  return untilItAnswers(url)
}
