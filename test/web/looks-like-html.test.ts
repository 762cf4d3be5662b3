import { test } from 'vitest'
import { looksLikeHtml } from '../../src/web/looks-like-html.ts'

const CASES: readonly [pasted: string, isHtml: boolean][] = [
  ['<!DOCTYPE html><html><p>The mayor said no.', true],
  ['\n  <html lang="en">\n<head>', true],
  ['<div class="a"><p>The mayor said no.</p></div>', true],
  ['<article><h1>Bridge shut</h1>', true],
  ['<?xml version="1.0"?><html xmlns="x"><body>', true],
  ['<!-- saved --><p>The mayor said no.</p>', true],
  ['The mayor said no.', false],
  ['The mayor said <p> is a tag.', false],
  ['< 5 % of the boats left, the office said.', false],
  ['<3 boats left', false],
  ['<Reuters> The mayor said no.', false],
  ['', false],
]

test.for(CASES)('%j', ([pasted, isHtml], { expect }) => {
  expect(looksLikeHtml(pasted)).toBe(isHtml)
})
