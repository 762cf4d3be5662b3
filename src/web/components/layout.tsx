import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type LayoutProps = PropsWithChildren<{
  /** Of the page, without the name of the site. */
  title: string
  /** Room for two columns. */
  isWide?: boolean
  /** Pages of a player: kept out of search engines, with the script that adds keys, and nothing to wander off to. */
  isGame?: boolean
  /** Pages of a teacher: kept out of search engines. */
  isPrivate?: boolean
  /** A script of the page's own, beside those that all private pages have. */
  script?: string
}>

/** The frame of every page: masthead, skip link, content, foot. */
export const Layout = ({ title, isWide, isGame, isPrivate, script, children }: LayoutProps) => (
  <html lang={en.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {(isGame || isPrivate) && <meta name="robots" content="noindex" />}
      <title>{title === en.home.title ? title : en.title(title)}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/style.css" />
      {/* Rendering waits for it, so that open reports do not jump in after the page is drawn. */}
      {isGame && <script type="module" src="/play.js" blocking="render" />}
      {(isGame || isPrivate) && <script type="module" src="/forms.js" />}
      {script !== undefined && <script type="module" src={script} />}
    </head>
    <body class={isWide ? 'wide' : undefined} data-slow={isGame || isPrivate ? en.slow : undefined}>
      <a class="skip" href="#content">
        {en.skip}
      </a>
      <header class="masthead">
        <div class="masthead-row">
          <a class="brand" href="/">
            Says <span class="brand-who">Who?</span>
          </a>
          {!isGame && (
            <nav aria-label={en.nav.label}>
              <ul>
                <li>
                  <a href={paths.paste}>{en.nav.make}</a>
                </li>
                <li>
                  <a href="/stories">{en.nav.stories}</a>
                </li>
                <li>
                  <a href="/about">{en.nav.about}</a>
                </li>
              </ul>
            </nav>
          )}
        </div>
      </header>
      <main id="content" tabindex={-1}>
        {children}
      </main>
      <footer class="colophon">
        <div class="colophon-row">
          <p>{en.footer.line}</p>
          <p>
            <a href="/about">{en.footer.about}</a>
          </p>
        </div>
      </footer>
    </body>
  </html>
)
