// retext.mjs FILE - what retext-readability says of each sentence.
import { readFileSync } from 'node:fs'
import { retext } from 'retext'
import retextReadability from 'retext-readability'

const file = await retext().use(retextReadability).process(readFileSync(process.argv[2], 'utf8'))
console.log(file.messages.length)
