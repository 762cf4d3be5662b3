// @ts-check
/**
 * What script adds to a teacher's page: who is in and how far they are comes by itself every few
 * seconds. What is folded open stays open, and what has the focus does not change.
 */

document.documentElement.classList.add('js')

/** The part of a page that changes while a class plays. */
function liveOf(/** @type {Document} */ page) {
  const part = page.querySelector('[data-live]')
  return part instanceof HTMLElement ? part : undefined
}

async function refresh() {
  const here = liveOf(document)
  const path = here?.dataset['live']
  if (!here || path === undefined || document.hidden) return
  const answer = await fetch(path, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const fresh = liveOf(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  if (!fresh) return
  for (const fold of here.querySelectorAll('details[open]')) {
    fresh.querySelector(`#${CSS.escape(fold.id)}`)?.setAttribute('open', '')
  }
  update(here, fresh)
}

/**
 * Takes over what is new around the element that has the focus, which stays.
 *
 * @param {Element} here
 * @param {Element} fresh
 */
function update(here, fresh) {
  const focus = document.activeElement
  if (!here.contains(focus)) return here.replaceWith(fresh)
  const kept = [...here.children].find((part) => part.contains(focus))
  const same = kept && [...fresh.children].find((part) => nameOf(part) === nameOf(kept))
  if (!kept || !same) return
  while (kept.previousSibling) kept.previousSibling.remove()
  while (kept.nextSibling) kept.nextSibling.remove()
  const parts = [...fresh.childNodes]
  const place = parts.indexOf(same)
  kept.before(...parts.slice(0, place))
  kept.after(...parts.slice(place + 1))
  update(kept, same)
}

/**
 * What tells a part from those beside it.
 *
 * @param {Element} part
 */
const nameOf = (part) => [part.tagName, part.id, part.getAttribute('aria-labelledby')].join()

async function keepFresh() {
  // Without a network there is nothing new: the next turn tries again.
  await refresh().catch(() => undefined)
  goOn()
}

function goOn() {
  setTimeout(keepFresh, 1000 * Number(liveOf(document)?.dataset['every'] ?? 5))
}

goOn()
