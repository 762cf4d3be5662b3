// @ts-check
/**
 * What script adds to forms: a second press of a button is not sent twice, unless the first one got stuck and
 * the form says that sending it again makes nothing a second time.
 */

/** Forms that are on their way. */
const sent = new WeakSet()

/** On a weak network an answer can get lost. After this many milliseconds the page says so. */
const PATIENCE = 8000

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  if (sent.has(form)) return event.preventDefault()
  sent.add(form)
  // Enter on a question answers without a button.
  const button = event.submitter ?? form.querySelector('button')
  button?.setAttribute('aria-disabled', 'true')
  const note = placeForNote(form, button)
  setTimeout(() => {
    if (!sent.has(form)) return
    const { again } = form.dataset
    if (again !== undefined) release(form)
    note.textContent = again ?? document.body.dataset['slow'] ?? ''
  }, PATIENCE)
})

/**
 * Where it is said that something takes long: there before its words are, so that they are read out.
 *
 * @param {HTMLFormElement} form
 * @param {Element | null} button
 */
function placeForNote(form, button) {
  const note = form.querySelector('.slow') ?? document.createElement('p')
  note.className = 'slow small'
  note.setAttribute('role', 'status')
  note.textContent = ''
  if (!note.isConnected) (button?.closest('.bar, .row') ?? form).append(note)
  return note
}

/** @param {HTMLFormElement} form */
function release(form) {
  sent.delete(form)
  for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
}

// A page that the back button brings back from memory can be sent again.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  for (const form of document.forms) {
    release(form)
    form.querySelector('.slow')?.remove()
  }
})
