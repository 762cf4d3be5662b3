import { Layout } from '../components/layout.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { spacedCode } from '../game-code.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

/** For the projector: the code for cameras and the code to type, as big as the screen lets them. */
export const HostQrPage = ({
  code,
  title,
  joinUrl,
}: {
  code: string
  title: string
  joinUrl: string
}) => (
  <Layout title={en.host.qrTitle(title)} isWide isPrivate>
    <div class="poster">
      <QrCode text={joinUrl} label={en.host.qrLabel(joinUrl)} />
      <div>
        <p class="lede">{en.host.scanOr(new URL(joinUrl).host)}</p>
        <p class="code">{spacedCode(code)}</p>
        <h1 dir="auto">{title}</h1>
        <p>
          <a class="tap" href={paths.host(code)}>
            {en.host.back}
          </a>
        </p>
      </div>
    </div>
  </Layout>
)
