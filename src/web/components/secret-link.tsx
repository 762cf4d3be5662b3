import { en } from '../strings/en.ts'

/** A link that holds a key, to keep: shown as it stands, because it is to be copied. */
export const SecretLink = ({ url, why }: { url: string; why: string }) => (
  <div class="note secret">
    <p class="note-title">{en.link.keep}</p>
    <p>{why}</p>
    <p class="link-text">
      <a href={url}>{url}</a>
    </p>
  </div>
)
