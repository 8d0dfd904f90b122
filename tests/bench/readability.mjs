// readability.mjs FILE - the metrics of npm text-readability.
import { readFileSync } from 'node:fs'
import readability from 'text-readability'

const text = readFileSync(process.argv[2], 'utf8')
const metrics = ['fleschReadingEase', 'fleschKincaidGrade', 'colemanLiauIndex',
  'automatedReadabilityIndex', 'daleChallReadabilityScore', 'difficultWords',
  'linsearWriteFormula', 'gunningFog', 'smogIndex', 'textStandard', 'charCount',
  'lexiconCount', 'syllableCount', 'sentenceCount', 'averageSentenceLength',
  'averageSyllablePerWord']
for (const metric of metrics) console.log(metric, readability[metric](text))
