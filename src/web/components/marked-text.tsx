import type { Mark } from '../../items/item.ts'
import type { Span } from '../../text/document.ts'
import { segmentsOf } from '../segments-of.ts'

/**
 * Text with source, cue and content marked: the signature of the product.
 *
 * `span` says where `text` stands in the body that the marks count in.
 */
export const MarkedText = (props: { text: string; span: Span; marks: readonly Mark[] }) => (
  <>
    {segmentsOf(props.text, props.span, props.marks).map(({ text, roles }) =>
      roles.length === 0 ? (
        text
      ) : (
        <span class={roles.map((role) => `m-${role}`).join(' ')}>{text}</span>
      ),
    )}
  </>
)
