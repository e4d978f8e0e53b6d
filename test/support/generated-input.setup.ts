import fc from 'fast-check';

/**
 * Generated input is the same in every run, so that a red test is the doing of a change; `FUZZ_SEED=12345` tries other
 * input with the same tests.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FUZZ_SEED ?? 20_260_101) });
