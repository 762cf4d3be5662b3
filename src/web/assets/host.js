// @ts-check
/**
 * What script adds to a teacher's page: who is in and how far they are comes by itself every few
 * seconds. What is folded open stays open, and nothing changes under somebody's finger.
 */

document.documentElement.classList.add('js')

const EVERY = 5000

async function refresh() {
  const here = document.querySelector('[data-live]')
  const path = here instanceof HTMLElement ? here.dataset['live'] : undefined
  if (!here || path === undefined || document.hidden || here.contains(document.activeElement))
    return
  const answer = await fetch(path, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector('[data-live]')
  if (!fresh || here.contains(document.activeElement)) return
  for (const fold of here.querySelectorAll('details[open]')) {
    fresh.querySelector(`#${CSS.escape(fold.id)}`)?.setAttribute('open', '')
  }
  here.replaceChildren(...fresh.childNodes)
}

async function keepFresh() {
  // Without a network there is nothing new: the next turn tries again.
  await refresh().catch(() => undefined)
  setTimeout(keepFresh, EVERY)
}

setTimeout(keepFresh, EVERY)
