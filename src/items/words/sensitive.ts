/** Words of death and crime. A claim that holds one is never altered. */
export const DEATH_OR_CRIME =
  /\b(?:kill|kills|killed|killing|killings|dead|death|deaths|die|dies|died|dying|murder|murdered|murders|manslaughter|genocide|massacre|atrocit\w+|tortur\w+|rape[ds]?|raping|assault\w*|abus\w+|terror\w*|bomb\w*|shot|shoot\w*|stabb\w+|wound\w*|injur\w+|casualt\w+|victim\w*|war crime\w*|crime\w*|criminal\w*|fraud\w*|corrupt\w*|brib\w+|steal\w*|stole\w*|theft|launder\w*|embezzl\w+|traffick\w+|smuggl\w+|guilty|convict\w*|arrest\w*|jail\w*|prison\w*|poison\w*|kidnap\w*|abduct\w*|hostage\w*|suicide\w*|lives|invad\w+|invasion|fire[ds]? at|firing)\b/i

/** Words that count dead or injured people. */
export const CASUALTIES =
  /\b(?:killed|dead|deaths?|died|wounded|injured|injuries|casualt(?:y|ies)|toll|lives|fatalit(?:y|ies)|the loss of|had lost|have lost|has lost)\b/i
