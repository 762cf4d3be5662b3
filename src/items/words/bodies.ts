/** A well-known body. */
export type StandIn = {
  readonly name: string
  readonly side: string
  /** Words that show that a story speaks of it. */
  readonly mentions: RegExp
  /** Words of its field: elsewhere nobody would take it for a source. */
  readonly field: RegExp
}

const CONFLICT =
  /(?<!\b(?:trade|price|culture|bidding|tariff) )\b(?:war|troops|soldiers|ceasefire|truce|sanctions|refugees?|border|missiles?|invasion|peacekeep\w+|rebels|separatists|military)\b/i
const RELIEF =
  /\b(?:refugees?|earthquake|flood(?:s|ing|ed)?|famine|aid|prisoners|wounded|hostages?|humanitarian|evacuat\w+)\b/i

/**
 * Well-known bodies that may stand in as wrong options where a story names too few sources.
 * A last resort: each is used only in a story that does not mention it and is of its field, one an item, and
 * never beside its own side.
 */
export const STAND_INS: readonly StandIn[] = [
  {
    name: 'The United Nations',
    side: 'United Nations',
    mentions: /\b(?:UN|U\.N\.|United Nations)\b/,
    field: CONFLICT,
  },
  {
    name: 'The UN',
    side: 'United Nations',
    mentions: /\b(?:UN|U\.N\.|United Nations)\b/,
    field: CONFLICT,
  },
  {
    name: 'The European Union',
    side: 'European Union',
    mentions: /\b(?:EU|E\.U\.|European Union)\b|(?<!\b(?:in|to|from|near|at|for|via) )\bBrussels\b/,
    field: CONFLICT,
  },
  {
    name: 'The EU',
    side: 'European Union',
    mentions: /\b(?:EU|E\.U\.|European Union)\b|(?<!\b(?:in|to|from|near|at|for|via) )\bBrussels\b/,
    field: CONFLICT,
  },
  {
    name: 'The OSCE',
    side: 'OSCE',
    mentions: /\b(?:OSCE|Organi[sz]ation for Security)\b/,
    field:
      /\b(?:Russia|Ukraine|Georgia|Armenia|Azerbaijan|Kosovo|Moldova|Belarus|Serbia|the Balkans)\b/,
  },
  { name: 'The Red Cross', side: 'Red Cross', mentions: /\b(?:Red Cross|ICRC)\b/, field: RELIEF },
  {
    name: 'The World Bank',
    side: 'World Bank',
    mentions: /\bWorld Bank\b/,
    field: /\b(?:econom(?:y|ic)|growth|loans?|poverty|debt|inflation|currency)\b/i,
  },
  {
    name: 'Amnesty International',
    side: 'Amnesty International',
    mentions: /\bAmnesty\b/,
    field: /\b(?:human rights|prisoners|torture|protesters|detained|activists)\b/i,
  },
  {
    name: 'The World Health Organization',
    side: 'World Health Organization',
    mentions: /\b(?:WHO|World Health Organi[sz]ation)\b/,
    field: /\b(?:virus|vaccines?|outbreak|pandemic|epidemic|diseases?|infections?)\b/i,
  },
]
