/**
 * Nouns that, after “the” and with nothing behind them to say which, point back to an earlier
 * sentence: “the area”, “the request”. A stem that holds one does not stand alone.
 */
export const POINTING_NOUNS: ReadonlySet<string> = new Set(
  `accident accused accusation accusations action actions agency agreement alliance allegation allegations
  announcement area areas arrangement article attack bill bloc body building call case change changes
  claim claims club comment comments company conversation court crash deal decision demand demands
  dispute document documents effort efforts event events expert experts figure figures fire firm
  formulation gathering group idea incident incidents initiative inquiry interview investigation issue issues lawsuit letter
  location man matter measure measures meeting men message move movement movements moves night
  organisation organization pair parties party person phrase place plan plans pledge pledges post practice press probe
  problem procedure programme project promise proposal proposals question questions raid region
  regions remark remarks report request response result results ruling scheme service site situation
  speech spokesman spokesperson spokeswoman statement step steps strike study suggestion suggestions
  suspect suspects system talks team territory test text threat topic trial trip two union units venue
  victim victims video vehicle village visit vote warning woman women zone attacker boy child children couple defendant driver families family girl
  gunman mayor minister ministers ministry officer officers player police president soldier soldiers
  spokesmen teacher teenager winner worker workers candidate candidates legislation law laws host image images
  photo photos nominee senator congressman governor lawmaker lawmakers author editor editors employee employees scene title list count amount award prize honor
  honour ceremony race primary referral reckoning file penalty sentence filing`.split(/\s+/),
)

/** Words that may stand behind a pointing noun and say which one is meant. */
export const EXPLAINING_WORDS: ReadonlySet<string> = new Set(
  `about against along among around at behind between beyond by for from in into inside near of off on
  outside over that to towards under where which who whose with within`.split(/\s+/),
)
