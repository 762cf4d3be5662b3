/**
 * Well-known bodies that may stand in as wrong options where a story names too few sources.
 * A last resort: each is used only in a story that does not mention it, and never beside its own side.
 */
export const STAND_INS: readonly {
  readonly name: string
  readonly side: string
  /** Words that show that a story speaks of it. */
  readonly mentions: RegExp
}[] = [
  {
    name: 'The United Nations',
    side: 'United Nations',
    mentions: /\b(?:UN|U\.N\.|United Nations)\b/,
  },
  { name: 'The UN', side: 'United Nations', mentions: /\b(?:UN|U\.N\.|United Nations)\b/ },
  {
    name: 'The European Union',
    side: 'European Union',
    mentions: /\b(?:EU|E\.U\.|European Union|Brussels)\b/,
  },
  { name: 'The EU', side: 'European Union', mentions: /\b(?:EU|E\.U\.|European Union|Brussels)\b/ },
  { name: 'The Red Cross', side: 'Red Cross', mentions: /\b(?:Red Cross|ICRC)\b/ },
  { name: 'The World Bank', side: 'World Bank', mentions: /\bWorld Bank\b/ },
  { name: 'The African Union', side: 'African Union', mentions: /\bAfrican Union\b/ },
  { name: 'Amnesty International', side: 'Amnesty International', mentions: /\bAmnesty\b/ },
  {
    name: 'The World Health Organization',
    side: 'World Health Organization',
    mentions: /\b(?:WHO|World Health Organi[sz]ation)\b/,
  },
]
