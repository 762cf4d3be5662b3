/**
 * Sources that are nobody in particular.
 *
 * @module
 */

/** “some Republicans”, “another user”, “the summary”, “44 percent of voters”. */
export const INDEFINITE =
  /^(?:some|many|several|most|few|a few|another|other|others|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|three-quarters|those|these|all|both|no|any|every|each|more|less|but|as|and|while|although|though|prior|after|before|when|if|for|in|on|at|multiple|various|previous|numerous|countless)\b|^\d|\bper ?cent\b|%|^(?:officials|sources|experts|analysts|critics|observers|people|voters|aides|advisers|insiders|residents|witnesses|readers|users|fans)$/i

/** What ends the name of people who speak as a group: “doctors”, “the fire officers”, “pro-Elmland separatists”. */
export const PEOPLE_NOUN =
  /(?:[a-z](?:ers|ors|ists|ians|ials|ants|ees|ncies|mates)|residents|agents|students|presidents|opponents|dissidents|governments|men|women|police|people|troops|forces|rebels|nurses|allies|bosses|authorities|unions|aides|republicans|democrats|conservatives|liberals|tories|heads|chiefs|governors|families|parents)$/i

/** Plurals that look like people and are none. */
export const THINGS =
  /(?:^|\s)(?:papers|newspapers|numbers|letters|orders|matters|answers|offers|others|members of|factors|errors|doors|sensors|computers|trailers|posters|flyers|powers|fingers|rivers|waters|centers|servers|computers|customers of|materials|trials|serials|restaurants|plants|grants|warrants|emergencies|currencies|frequencies|agencies|tendencies|vacancies|fees|degrees|trees|committees|employees of|banners|manners|prayers|dinners|winters|quarters|chapters|disasters|registers)$/i

/** Public bodies that reports name without a name: “the government”, “police”. */
export const PUBLIC_BODY =
  /^(?:the )?(?:[a-z]+ )?(?:police|army|military|navy|air force|coast ?guard|government|opposition|parliament|senate|court|council|ministry|prosecution|fire (?:service|brigade|department)|health service|weather service|ambulance service)$/

/** A company told by what it does, with a name in front or none: “the Elmford phone maker”. */
export const DESCRIBED =
  /\b(?:company|companies|firm|maker|manufacturer|carmaker|automaker|giant|startup|start-up|retailer|organi[sz]ation|publication|outlet|website|magazine|newspaper|provider|utility|group of [a-z]+|laboratory|telescope|unexecuted|rep|staff)$/
