import { wordList, wordSet } from './word-list.ts'

/** Elements whose text nobody reads as part of an article. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = wordSet(`
  script style noscript template svg math canvas object embed iframe audio video map nav footer aside
  button select option textarea input label dialog menu figcaption head datalist meter progress
`)

/** Elements that begin and end a line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = wordSet(`
  address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul
  center
`)

/** Elements that have no end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = wordSet(
  'area base br col embed hr img input link meta param source track wbr',
)

/** Parts of class names and ids that mark page furniture. */
export const FURNITURE_NAMES: readonly string[] = wordList(`
  comment disqus related recirc recommend promo sidebar side-bar newsletter subscribe signup sign-up share
  sharing social footer navigation navbar nav-bar menu breadcrumb caption credit byline author-bio outbrain taboola teaser
  sponsor advert ad-slot popular trending most-read mostread paywall cookie consent gdpr banner modal popup
  pagination tags-list tag-list toolbar widget read-more readmore more-stories also-read rail toc
`)

/** Parts of class names and ids that mark the text itself, whatever else they hold. */
export const TEXT_NAMES: readonly string[] = wordList(`
  article-body articlebody article__body article-text articletext story-body storybody story__body story-text
  entry-content post-content post-body article-content articlecontent article__content content-body body-content
  main-content
`)
