/**
 * Words that news uses for one another, for telling whether two reports hold the same claim. Never used for evidence or
 * options.
 *
 * @module
 */

/**
 * One line a meaning; the first word names it. Of forms that `likeness` takes for one word, one stands. Only words whose
 * usual sense in news is this one, in all their forms: “charge”, “hold” and “power” stand nowhere, nor do “head”,
 * “lives”, “officer”, “decline”, “dismiss” and “release”.
 */
export const SAME_MEANING: readonly string[] = [
  'kill dead die dying death fatality perish slain toll murder slay',
  'injure injury wounded hurt',
  'troops soldier army military servicemen servicewomen fighters personnel',
  'police policeman policemen constable',
  'border frontier',
  'attack assault offensive invade invasion incursion raid',
  'buildup amass concentration reinforcement deploy deployment',
  'fight battle combat clash hostilities',
  'war conflict',
  'weapon weaponry',
  'rebel separatist insurgent',
  'talk speak spoke discuss discussion negotiation dialogue',
  'visit travel travelling trip',
  'agree agreed agreement deal pact treaty',
  'join member membership accede accession',
  'plan prepare preparation intend intention',
  'cease stop end halt',
  'begin began begun start',
  'rise risen increase grow grew grown growth climb jump surge',
  'fall fell fallen drop decrease sink shrink',
  'shut close closure shutdown ban',
  'open reopen',
  'buy bought purchase acquire acquisition takeover',
  'sell sold sale',
  'build built construct construction',
  'help assist assistance support',
  'vote ballot poll election',
  'win won victory',
  'lose lost loss defeat',
  'law legislation bill',
  'court judge tribunal',
  'jail prison imprisoned imprisonment',
  'arrest detain detention custody',
  'company firm business corporation',
  'worker employee staff',
  'job employment',
  'money fund cash',
  'price cost',
  'tax levy',
  'protest demonstration rally march',
  'strike walkout stoppage',
  'blaze wildfire',
  'flood deluge',
  'storm hurricane typhoon cyclone tempest',
  'quake earthquake tremor',
  'ship boat vessel ferry',
  'plane aircraft jet airliner aeroplane',
  'car vehicle',
  'lorry truck',
  'child children kid',
  'pupil student',
  'doctor physician',
  'illness disease sickness',
  'vaccine jab vaccination',
  'home house',
  'town city',
  'road street highway motorway',
  'show reveal',
  'big biggest large larger largest great greater greatest huge giant',
  'small smaller smallest little tiny',
  'expand expansion enlarge enlargement',
  'seize annex annexation occupy occupation',
  'quit resign resignation',
  'want aspire aspiration ambition bid push seek sought desire',
  'false untrue fake unfounded baseless',
]

/**
 * Forms that mean the same as the first word of their line, while others of the same word do not: “forces” are troops,
 * who is “forced” is none; “aid” is help, an “aide” none.
 */
export const SAME_IN_THIS_FORM: readonly string[] = [
  'troops force forces',
  'weapon arms',
  'talk meeting meetings',
  'agree accord accords',
  'buildup massed massing',
  'rise rose',
  'blaze fire fires',
  'help aid',
]
