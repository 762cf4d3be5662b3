// @ts-check
/**
 * What script adds to forms: a second press of a button is not sent twice.
 */

/** Forms that are on their way. Sending one twice would change nothing, but it would take longer. */
const sent = new WeakSet()

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  if (sent.has(form)) return event.preventDefault()
  sent.add(form)
  event.submitter?.setAttribute('aria-disabled', 'true')
})

// A page that the back button brings back from memory can be sent again.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  for (const form of document.forms) {
    sent.delete(form)
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
})
