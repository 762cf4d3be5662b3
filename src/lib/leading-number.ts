const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion)?/

/** The first number in a text, “more than 2.5 million” → 2500000; 0 if there is none. */
export function leadingNumber(text: string): number {
  const match = NUMBER.exec(text)
  if (!match?.[1]) return 0
  return Number(match[1].replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1)
}
