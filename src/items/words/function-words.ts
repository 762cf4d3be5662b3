/** Words that say nothing about a subject: left out when two texts are compared. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although an and another any are around as at away
  back be because been before being below between both but by came can cannot come could did do does
  doing down during each either even ever every few first for from further get give given go had has
  have having he her here hers herself him himself his how however i if in including into is it its
  itself just keep last later least less like made make many may me might more most much must my
  myself near neither new next no nor not now of off on once one only onto or other our ours out over
  own part per put quite rather said same saw say says second see seen several shall she should since
  so some still such take than that the their theirs them themselves then there these they thing
  things this those though through thus till to together too toward towards two under until up upon
  us very via was way we well went were what when where whether which while who whom whose why will
  with within without would yes yet you your told tell according added report reports reported`.split(
    /\s+/,
  ),
)
