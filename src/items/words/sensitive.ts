/** Words of death. A claim that holds one is never altered. */
const DEATH =
  'kill|kills|killed|killer\\w*|killing|killings|dead|death|deaths|die|dies|died|dying|massacre\\w*|atrocit\\w+|slain|slaughter\\w*|bomb(?!ast)\\w*|shot|shoot\\w*|stabb\\w+|wound\\w*|injur\\w+|casualt\\w+|victim\\w*|suicide\\w*|lives|invad\\w+|invasion|fire[ds]? at|firing'

/** Words of crime, and of what police and courts do about it. */
const CRIME_WORDS =
  'murder\\w*|manslaughter|homicide\\w*|genocide|tortur\\w+|rape[ds]?|rapist\\w*|raping|assault\\w*|abus\\w+|molest\\w*|harass\\w*|terroris\\w+|war crime\\w*|crimes?|criminal\\w*|rob|robs|robbed|robber\\w*|robbing|burgl\\w+|theft\\w*|thie(?:f|ves)|steal(?!th)\\w*|stole\\w*|shoplift\\w*|loot\\w*|arson\\w*|vandal\\w*|fraud\\w*|defraud\\w*|corrupt\\w*|brib\\w+|launder\\w*|embezzl\\w+|extort\\w*|blackmail\\w*|forger\\w*|forged|counterfeit\\w*|perjur\\w+|traffick\\w+|smuggl\\w+|kidnap\\w*|abduct\\w*|hostage\\w*|poison\\w*|espionage|spying|treason|confess\\w*|guilty|convict\\w*|acquit\\w*|arrest\\w*|charged|charges|indict\\w*|prosecut\\w*|sentenced|suspects?|jail\\w*|prison\\w*|imprison\\w*|detain\\w*|custody|felon\\w*|misconduct|unlawful\\w*|illegal\\w*'

export const CRIME = new RegExp(`\\b(?:${CRIME_WORDS})\\b`, 'i')
export const DEATH_OR_CRIME = new RegExp(`\\b(?:${DEATH}|${CRIME_WORDS})\\b`, 'i')

/** Words that count dead or injured people. */
export const CASUALTIES =
  /\b(?:killed|dead|deaths?|died|wounded|injured|injuries|casualt(?:y|ies)|toll(?![- ](?:road|bridge|free))|lives|fatalit(?:y|ies)|the loss of|had lost|have lost|has lost)\b/i
