/**
 * Capitals that news spells in several ways: the spelling that stems use, then the others.
 *
 * Only spellings of one name: no short forms (“Addis”), no second capitals (“Cotonou”), no names of another time for
 * the same city (“Nur-Sultan”).
 */
export const CAPITAL_SPELLINGS: readonly (readonly [best: string, ...others: string[]])[] = [
  ['Ashgabat', 'Ashkhabad'],
  ['Asuncion', 'Asunción'],
  ['Beijing', 'Peking'],
  ['Bern', 'Berne'],
  ['Bogota', 'Bogotá'],
  ['Brasilia', 'Brasília'],
  ['Chisinau', 'Chișinău', 'Kishinev'],
  ['Dhaka', 'Dacca'],
  ['Hanoi', 'Ha Noi'],
  ['Kathmandu', 'Katmandu'],
  ['Kyiv', 'Kiev'],
  ['Lome', 'Lomé'],
  ["N'Djamena", "N'djamena", 'Ndjamena'],
  ['Naypyidaw', 'Naypyitaw', 'Nay Pyi Taw'],
  ["Nuku'alofa", 'Nukualofa'],
  ['Port of Spain', 'Port-of-Spain'],
  ['Pristina', 'Prishtina', 'Priština'],
  ['Pyongyang', "P'yongyang"],
  ['Reykjavik', 'Reykjavík'],
  ['Sanaa', "Sana'a"],
  ['Sao Tome', 'São Tomé'],
  ['Tehran', 'Teheran'],
  ['Thimphu', 'Thimpu'],
  ['Tirana', 'Tiranë'],
  ['Ulaanbaatar', 'Ulan Bator'],
  ['Yaounde', 'Yaoundé'],
]
