// @ts-check
/**
 * What script adds to a teacher's page: who is in and how far they are comes by itself every few
 * seconds. What is folded open stays open, and nothing changes under somebody's finger.
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
  if (!fresh || here.contains(document.activeElement)) return
  for (const fold of here.querySelectorAll('details[open]')) {
    fresh.querySelector(`#${CSS.escape(fold.id)}`)?.setAttribute('open', '')
  }
  here.replaceWith(fresh)
}

async function keepFresh() {
  // Without a network there is nothing new: the next turn tries again.
  await refresh().catch(() => undefined)
  goOn()
}

function goOn() {
  setTimeout(keepFresh, 1000 * Number(liveOf(document)?.dataset['every'] ?? 5))
}

goOn()
