// verdicts.mjs - counting tests of a script, whose last line is "N passed, N failed".
let passed = 0, failed = 0;

// `wrong`: what to show of it, or true; anything false: it is right.
export function verify(title, wrong) {
    passed += !wrong;
    failed += Boolean(wrong);
    if (wrong)
        console.log('FAILED:', title, wrong === true ? '' : wrong);
}

export function finish() {
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed > 0 ? 1 : 0);
}
