import { MONTHS, WEEKDAYS, ZONES } from './calendar.ts'
import { wordList, wordSet } from './word-list.ts'

/** Shortened words before a full stop. Lower case, without the final stop; inner stops are kept. */

/** A name or a number follows: the stop never ends a sentence. */
export const NEVER_ENDS: ReadonlySet<string> = wordSet(`
  mr mrs ms mx messrs mme mlle dr drs prof profs gen gens sen sens rep reps gov govs lt col cols sgt sgts
  capt capts cmdr maj adm pvt pfc cpl spc brig rev revs fr hon pres supt det insp const atty asst dep
  amb sec vice-adm rear-adm lt.-gen maj.-gen brig.-gen lt.-col vs v cf viz e.g i.e approx ca mt ft
  maj.gen lt.gen lt.col brig.gen sr.lt ssgt msgt cllr msgr
`)

/** The stop ends a sentence unless a number follows. */
export const BEFORE_NUMBER: ReadonlySet<string> = wordSet(`
  no nos art arts fig figs eq vol vols ch chap pp p para paras sect ss rs
`)

/** May end a sentence: it does when a word follows that usually opens one (“The”, “But”). */
export const MAY_END: ReadonlySet<string> = wordSet(`
  inc corp co cos ltd llc plc bros jr sr st ste ave blvd rd hwy pkwy sq dept univ assn intl natl mfg
  jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wyo ont que alta sask man
  u.s u.k u.n e.u u.s.a u.a.e d.c u.s.s.r n.y n.j n.h n.m n.c s.c n.d s.d r.i w.va l.a ph.d m.d b.a m.a
  b.sc m.sc ll.b d.phil m.p h.m a.k.a al ed eds est
`)

/** Ends a sentence unless a weekday, month or time zone follows (“at 5 p.m. Monday”). */
export const CLOCK: ReadonlySet<string> = wordSet('a.m p.m am pm')

/** Words that follow a clock time without opening a sentence. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...wordList(`${ZONES} mt pt eastern central pacific`),
])
