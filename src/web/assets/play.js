// @ts-check
/**
 * What script adds to the game pages, all of which work without it: keys A–D and 1–4 choose, Enter
 * answers, and open reports stay open from one question to the next.
 */

document.documentElement.classList.add('js')

/**
 * The keys work while the focus is inside the question, and it starts there. A key that worked
 * everywhere would be in the way of people who speak to their computer (WCAG 2.1.4).
 */
const area = document.querySelector('[data-keys]')
if (area instanceof HTMLElement) {
  area.addEventListener('keydown', chooseByKey)
  const start = area.querySelector('[data-start]')
  if (start instanceof HTMLElement && document.activeElement === document.body) {
    start.focus({ preventScroll: true })
  }
}

/** @param {KeyboardEvent} event */
function chooseByKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  if (event.key === 'Enter') return answerByEnter(event)
  const place = placeOfKey(event.key)
  const choice = document.querySelectorAll('[data-keys] .option input')[place]
  if (!(choice instanceof HTMLInputElement)) return
  event.preventDefault()
  choice.click()
  choice.focus()
}

/**
 * Enter on a link, on a button or in the reports does what it always does; elsewhere it answers.
 *
 * @param {KeyboardEvent} event
 */
function answerByEnter(event) {
  if (
    event.target instanceof Element &&
    event.target.closest('a, button, select, summary, [data-reading]')
  )
    return
  if (!(area instanceof HTMLFormElement)) return
  event.preventDefault()
  if (!event.repeat) area.requestSubmit()
}

/** @param {string} key */
function placeOfKey(key) {
  if (/^[1-4]$/.test(key)) return Number(key) - 1
  return /^[a-d]$/i.test(key) ? 'abcd'.indexOf(key.toLowerCase()) : -1
}

const reports = document.querySelector('[data-keep-open]')
if (reports instanceof HTMLDetailsElement) {
  const name = `open:${reports.dataset['keepOpen']}`
  // On a phone they would hide the next question.
  const isRoomy = matchMedia('(min-width: 48rem)').matches
  reports.open = isRoomy && recall(name) === 'yes'
  reports.addEventListener('toggle', () => remember(name, reports.open ? 'yes' : 'no'))
}

/**
 * Storage can be switched off, and then it throws.
 *
 * @param {string} name
 */
function recall(name) {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function remember(name, value) {
  try {
    sessionStorage.setItem(name, value)
  } catch {
    // Then the reports start closed on the next question, as they do without script.
  }
}
