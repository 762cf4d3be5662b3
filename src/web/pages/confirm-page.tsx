import { Layout } from '../components/layout.tsx'

type ConfirmPageProps = {
  title: string
  text: string
  /** Where the one button sends to, and what it says. */
  action: string
  button: string
  back: { readonly href: string; readonly label: string }
}

/** A second look at what cannot be taken back. */
export const ConfirmPage = ({ title, text, action, button, back }: ConfirmPageProps) => (
  <Layout title={title} isPrivate>
    <div class="center">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lede" dir="auto">
        {text}
      </p>
      <form class="row" method="post" action={action}>
        <button class="button" type="submit">
          {button}
        </button>
        <a class="tap" href={back.href}>
          {back.label}
        </a>
      </form>
    </div>
  </Layout>
)
