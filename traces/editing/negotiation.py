from traces.editing.scenario import Bad

BAD: tuple[Bad, ...] = ()
